import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LIMITS } from '../articles/limits'
import { locale, sourceLanguage } from '../articles/schema'
import { checkText, type TextFinding } from '../checks/check-text'
import { loadWordLists } from '../checks/dictionaries/load-node'
import { decodeText } from '../formats/decode'
import { fail, type Command } from './command'

export const check: Command = {
  usage: 'check FILE [--source fr|es|de|it|pt] [--locale en-US|en-CA|en-GB] [--json]',
  summary:
    'Checks a plain text for what machine translation left behind. Without --source the language is guessed from the text.\n' +
    'With --json: {"findings":[{check,kind,confidence,start,end,text,message,fixes:[{label,replacement}]}]}, offsets in UTF-16\n' +
    'units after a byte order mark. A replacement is for the text from start to end: to leave a paragraph out it is empty;\n' +
    'to join two, the span begins with the last word of the first and takes in what divides them.',
  run: async (args, calledFrom) => {
    const call = readCall(args)
    if (!call.ok) return fail(call.message)
    const file = await readText(resolve(calledFrom, call.file))
    if (!file.ok) return fail(`${call.file}: ${file.message}`)
    const findings = checkText(file.text, { locale: call.locale, sourceLanguage: call.source, words: loadWordLists })
    process.stdout.write(call.json ? `${JSON.stringify({ findings })}\n` : readable(call.file, file.text, findings))
    return 0
  },
}

function readCall(args: readonly string[]) {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { source: { type: 'string' }, locale: { type: 'string', default: 'en-US' }, json: { type: 'boolean', default: false } },
    })
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  const [file] = positionals
  if (file === undefined || positionals.length > 1) return bad('Name one file.')
  const target = locale.safeParse(values.locale)
  if (!target.success) return bad(`“${values.locale}” is not a locale that Stet writes; use en-US, en-CA or en-GB.`)
  const source = sourceLanguage.optional().safeParse(values.source)
  if (!source.success) return bad(`“${values.source}” is not a source language that Stet knows; use fr, es, de, it or pt.`)
  return { ok: true, file, locale: target.data, source: source.data ?? null, json: values.json } as const
}

function bad(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message: `${message} Usage: npm run -s stet -- ${check.usage}` }
}

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string }

async function readText(path: string): Promise<Text> {
  const found = await stat(path).catch(() => null)
  if (!found) return { ok: false, message: 'There is no such file.' }
  if (!found.isFile()) return { ok: false, message: 'This is not a file.' }
  if (found.size > LIMITS.fileBytes) return { ok: false, message: `The file has more than ${LIMITS.fileBytes / 1024 / 1024} MB. Divide it.` }
  let bytes
  try {
    bytes = await readFile(path)
  } catch {
    return { ok: false, message: 'The file cannot be read. Look at its permissions.' }
  }
  if (bytes.includes(0) && !/^(?:fffe|feff|0000feff)/.test(bytes.subarray(0, 4).toString('hex'))) {
    return { ok: false, message: 'This is not a plain text. Save it as .txt.' }
  }
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    const { proposed } = decoded
    return { ok: false, message: proposed ? `The file is not in UTF-8, but probably in ${proposed.encoding}. Save it as UTF-8.` : decoded.message }
  }
  return decoded.text.trim() === '' ? { ok: false, message: 'The file has no text.' } : { ok: true, text: decoded.text }
}

/** A block for each finding: where, what, and the fixes in order. Lines and columns are counted from 1. */
function readable(file: string, text: string, findings: readonly TextFinding[]): string {
  let line = 1
  let lineStart = 0
  let at = 0
  const blocks = findings.map(({ check: id, confidence, start, end, message, fixes }) => {
    for (; at < start; at++) {
      if (text[at] !== '\n') continue
      line++
      lineStart = at + 1
    }
    const excerpt = text.slice(start, end).replace(/\s+/g, ' ')
    const shown = excerpt.length > 100 ? `${excerpt.slice(0, 99)}…` : excerpt
    const repairs = fixes.map((fix) => `    → ${fix.label}\n`).join('')
    return `${file}:${line}:${start - lineStart + 1}: ${shown}\n    ${message} [${id}, ${confidence}]\n${repairs}`
  })
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  return `${blocks.join('')}${count}.\n`
}
