/** `npm run -s stet -- check`, as a process of its own. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'stet-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Outcome = { readonly status: number | null; readonly said: string; readonly complained: string }

/** Checks, called from the test's folder. It has no database, and no settings that lead to one. */
function check(...args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['lib/cli/stet.mjs', 'check', ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' },
  })
  const outcome = { said: '', complained: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.said += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.complained += text))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...outcome })))
}

function write(name: string, content: string | Buffer): string {
  writeFileSync(path.join(folder, name), content)
  return name
}

/** The JSON exactly as it is promised: nothing is missing, nothing is added. */
const OUTPUT = z.strictObject({
  findings: z.array(
    z.strictObject({
      check: z.string(),
      kind: z.enum(['foreign', 'wording', 'typography', 'structure', 'consistency', 'spelling']),
      confidence: z.enum(['certain', 'likely', 'perhaps']),
      start: z.int().min(0),
      end: z.int().min(0),
      text: z.string(),
      message: z.string().min(1),
      fixes: z.array(z.strictObject({ label: z.string().min(1), replacement: z.string() })),
    }),
  ),
})

async function findingsOf(...args: readonly string[]) {
  const { status, said, complained } = await check(...args, '--json')
  expect({ status, complained }).toEqual({ status: 0, complained: '' })
  return OUTPUT.parse(JSON.parse(said)).findings
}

describe('with --json', () => {
  it('prints nothing but findings, with offsets into the file’s own text after a byte order mark', async () => {
    const text = 'A title of some words 😀\r\n\r\nIn kyiv , it rained on the people\r\nwho lived there.\r\n\r\nTo see in video\r\n'
    for (const mark of ['', '\ufeff']) {
      const findings = await findingsOf(write('crlf.txt', mark + text))
      expect(findings.map(({ check: id }) => id)).toEqual(expect.arrayContaining(['missing-capitals', 'space-before-punctuation', 'page-residue']))
      for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text)
    }
  })

  it('guesses the source language, unless it is told', async () => {
    const french = write('french.txt', 'The minister arrived Tuesday à Paris, [après une longue interruption] and he spoke of the situation dans le pays.\n\nHe left Pékin late, said the To have to.\n')
    const guessed = await findingsOf(french)
    expect(guessed.map(({ check: id }) => id)).toEqual(expect.arrayContaining(['untranslated-words', 'source-spellings']))
    expect(await findingsOf(french, '--source', 'fr')).toEqual(guessed)
    expect((await findingsOf(french, '--source', 'de')).map(({ text }) => text)).not.toContain('Pékin')
  })

  it('writes the English of the locale', async () => {
    const file = write('time.txt', 'He arrived at 20h30 on Monday.\n')
    const repair = async (locale: string) => (await findingsOf(file, '--source', 'fr', '--locale', locale))[0]?.fixes[0]?.replacement
    expect([await repair('en-US'), await repair('en-CA'), await repair('en-GB')]).toEqual(['8:30 p.m.', '8:30 p.m.', '8.30pm'])
  })

  it('prints an empty list for a clean text', async () => {
    expect(await findingsOf(write('clean.txt', 'It rained on Monday.\n'))).toEqual([])
  })
})

it('prints findings to be read, with line, column, message and fixes', async () => {
  const { status, said } = await check(write('read.txt', 'A title\n\nIn kyiv it rained.\n'))
  expect({ status, said }).toEqual({
    status: 0,
    said: 'read.txt:3:4: kyiv\n    “kyiv” has no capital; expected “Kyiv”. [missing-capitals, certain]\n    → Kyiv\n1 finding.\n',
  })
})

describe('bad input is answered with a sentence, status 2 and nothing on standard output', () => {
  mkdirSync(path.join(folder, 'folder'))
  it.each<[what: string, args: readonly string[], sentence: RegExp]>([
    ['no file', [], /Name one file\. Usage: npm run -s stet -- check FILE/],
    ['two files', ['a.txt', 'b.txt'], /Name one file/],
    ['a file that is not there', ['nothing.txt', '--json'], /nothing\.txt: There is no such file\.$/],
    ['a folder', ['folder'], /folder: This is not a file\.$/],
    ['a file that is not UTF-8', [write('latin.txt', Buffer.from('Élections à Québec, l’été dernier', 'latin1'))], /not in UTF-8/],
    ['an empty file', [write('empty.txt', '')], /The file has no text\.$/],
    ['a file of white space', [write('blank.txt', '\ufeff \r\n\t')], /The file has no text\.$/],
    ['a binary file', [write('binary.bin', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))], /not a plain text/],
    ['an unknown locale', ['a.txt', '--locale', 'fr-FR'], /“fr-FR” is not a locale that Stet writes/],
    ['an unknown source language', ['a.txt', '--source', 'nl'], /“nl” is not a source language that Stet knows/],
    ['an unknown option', ['a.txt', '--loud'], /--loud/],
  ])('%s', async (_, args, sentence) => {
    const { status, said, complained } = await check(...args)
    expect({ status, said }).toEqual({ status: 2, said: '' })
    expect(complained.trim()).toMatch(sentence)
    expect(complained.trim().split('\n')).toHaveLength(1)
  })
})
