import { expect, test } from 'vitest'
import { checkText } from '../check-text'
import { loadWordLists } from '../dictionaries/load-node'
import { type TextToCheck, textChecker } from './check-in-process'

const text = (sentence: string): TextToCheck => ({ text: `${sentence}\n`, locale: 'en-US', sourceLanguage: 'fr' })
const here = ({ text: asked, ...options }: TextToCheck) => checkText(asked, { ...options, words: loadWordLists })

test('says of every text what is said of it here, in the order they were asked, and keeps nobody waiting', async () => {
  const checker = textChecker()
  const texts = ['He said : « we are ready ».', 'Nothing is wrong here.', 'In that Sens he left kyiv.'].map(text)
  let turns = 0
  const counting = setInterval(() => (turns += 1), 1)
  const said = await Promise.all(texts.map((asked) => checker.ask(asked)))
  clearInterval(counting)
  expect(said).toEqual(texts.map(here))
  // Whoever else is served here has had their turns meanwhile.
  expect(turns).toBeGreaterThan(1)
})

test('says so where its process is killed, and checks the next text in another', async () => {
  const checker = textChecker()
  const cut = checker.ask(text('He said : « we are ready ».'))
  checker.kill('SIGKILL')
  await expect(cut).rejects.toThrow('has ended (SIGKILL)')
  expect(await checker.ask(text('In that Sens he left.'))).toEqual(here(text('In that Sens he left.')))
})
