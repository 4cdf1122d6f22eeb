import { ArticleIndex } from '../../../../lib/checks/article-index'
import type { CheckContext, CheckedParagraph, Finding } from '../../../../lib/checks/check'
import { type DictionaryBytes, dictionariesFor, wordListsFrom } from '../../../../lib/checks/dictionaries/words'
import { nameList } from '../../../../lib/checks/names'
import { CHECKS } from '../../../../lib/checks/registry'
import { INDEX_OPTIONS, checkParagraph, contextFor } from '../../../../lib/checks/run'
import { Stets } from '../../../../lib/checks/stet'
import type { ChecksAnswer, ChecksRequest } from './checks-protocol'

/**
 * Runs the checks of one article beside the page. A changed paragraph is checked at once; what the change may mean for
 * the others (a name that has two spellings now, a passage repeated) is looked at afterwards, in slices that the next
 * change interrupts.
 */
const SLICE = 40
/** Milliseconds without a change before the other paragraphs are looked at again. */
const REST = 400

const index = new ArticleIndex(INDEX_OPTIONS)
let context: CheckContext | null = null
let stets = new Stets([])
/** What the page was told last of each paragraph, to tell it only what is new. */
const told = new Map<string, string>()
let round = 0
let opening: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ChecksRequest>) => {
  opening = opening.then(() => take(data))
})

async function take(request: ChecksRequest): Promise<void> {
  if (request.type === 'open') {
    for (const paragraph of request.paragraphs) index.update(paragraph)
    stets = new Stets(request.stets)
    const { locale, sourceLanguage } = request
    const names = nameList(request.names)
    const guessed = contextFor(index, { locale, sourceLanguage, names })
    const words = await loadWords(guessed)
    context = { ...guessed, words }
    answer([], Object.fromEntries(Object.entries(CHECKS).map(([id, { label }]) => [id, label])))
    lookAgain(0)
  } else if (request.type === 'update') {
    insertNew(request)
    answer(request.paragraphs.map((paragraph, place) => check(paragraph, place === 0 ? request.caret : null)))
    lookAgain(REST)
  } else if (context) {
    stets = new Stets(request.stets)
    context = { ...context, names: nameList(request.names) }
    lookAgain(0)
  }
}

/** The word lists of the article; null where they cannot be had: the checks that need them are silent then. */
async function loadWords({ locale, sourceLanguage }: CheckContext): Promise<CheckContext['words']> {
  const names = dictionariesFor(locale, sourceLanguage)
  try {
    const files = await Promise.all(
      names.map(async (name) => {
        const response = await fetch(`/api/dictionaries/${name}`)
        if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`)
        const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
        return [name, new Uint8Array(await unpacked.arrayBuffer())] as const
      }),
    )
    return wordListsFrom(Object.fromEntries(files) satisfies DictionaryBytes, sourceLanguage)
  } catch {
    return null
  }
}

/** Takes changed paragraphs into the index, new ones at their place. */
function insertNew({ paragraphs, order }: Extract<ChecksRequest, { type: 'update' }>): void {
  for (const paragraph of paragraphs) {
    const place = order?.indexOf(paragraph.id) ?? -1
    if (index.position(paragraph.id) >= 0 || place < 0) index.update(paragraph)
    else index.insert(paragraph, place === 0 ? null : (order?.[place - 1] ?? null))
  }
}

/** Checks every paragraph, a slice at a time, beginning after a rest; a newer round ends this one. */
function lookAgain(rest: number): void {
  round += 1
  const mine = round
  let next = 0
  const slice = () => {
    if (mine !== round) return
    const { paragraphs } = index
    answer(paragraphs.slice(next, next + SLICE).map((paragraph) => check(paragraph, null)))
    next += SLICE
    if (next < paragraphs.length) setTimeout(slice)
  }
  setTimeout(slice, rest)
}

type Checked = ChecksAnswer['changed'][number]

function check(paragraph: CheckedParagraph, caret: number | null): Checked {
  const findings = context ? checkParagraph(paragraph, context, { stets, ...(caret !== null && { caret }) }) : []
  return { paragraphId: paragraph.id, text: paragraph.text, findings }
}

/** Tells the page what is new to it. */
function answer(checked: readonly Checked[], labels?: ChecksAnswer['labels']): void {
  const changed = checked.filter(({ paragraphId, text, findings }) => {
    const key = keyOf(text, findings)
    const isNew = told.get(paragraphId) !== key
    told.set(paragraphId, key)
    return isNew
  })
  if (changed.length > 0 || labels) postMessage({ changed, ...(labels && { labels }) } satisfies ChecksAnswer)
}

function keyOf(text: string, findings: readonly Finding[]): string {
  return `${text}\n${findings.map(({ check: id, start, end, message }) => `${id} ${start} ${end} ${message}`).join('\n')}`
}
