import { locale, sourceLanguage } from '../../articles/schema'
import type { InlineRun } from '../../text/inline-markdown'
import { writeInline } from '../../text/inline-markdown-write'
import { recogniseKinds } from '../../text/paragraphs'
import type { ParseOutcome, ParsedArticle, ParsedParagraph } from '../format'
import { refuse } from '../refusal'
import { namedKind } from './kind-names'
import { type Unit, readUnits } from './read-units'

/** XLIFF 1.0 to 1.2 and 2.0 to 2.1: a paragraph for each unit, whose target is the machine text. */
export function readXliff(source: string): ParseOutcome {
  const read = readUnits(source)
  if (!read.ok) return read
  const { units, sourceLanguages, targetLanguages, files, codes, notes } = read
  if (units === null) return refuse('file_damaged', 'The file is no XLIFF: its outermost element is not “xliff”. Export it again.')
  const filled = units.filter((unit) => textOf(unit.source).trim() !== '' || textOf(unit.target).trim() !== '')
  const untranslated = filled.filter((unit) => !isOffered(unit)).length
  const isMarked = (runs: readonly InlineRun[]) => runs.some((run) => run.emphasis || run.strong || run.code || run.link !== null)
  const syntax = filled.some((unit) => isMarked(machineSide(unit))) ? 'markdown' : 'plain'

  const warnings: string[] = []
  const say = (count: number, one: string, several: string) => {
    if (count > 0) warnings.push(count === 1 ? one : several.replace('#', count.toLocaleString('en-US')))
  }
  say(untranslated, 'One segment has no translation; it is not ticked.', '# segments have no translation; they are not ticked.')
  const done = filled.filter(({ isDone }) => isDone).length
  say(done, 'One segment is marked as reviewed or final; that is for its supplier to say, and here it is still to be reviewed.', '# segments are marked as reviewed or final; that is for their supplier to say, and here they are still to be reviewed.')
  say(files - 1, 'The file holds two documents; their texts follow one another.', `The file holds ${files.toLocaleString('en-US')} documents; their texts follow one another.`)
  say(notes, 'One note was left out.', '# notes were left out.')
  say(codes, 'One inline code that is neither emphasis nor a link was left out.', '# inline codes that are neither emphasis nor links were left out.')
  return {
    ok: true,
    article: {
      syntax,
      leading: '',
      extra: null,
      division: null,
      paragraphs: paragraphsOf(filled, syntax),
      sourceLanguage: sourceLanguage.safeParse(sourceLanguages[0]?.split('-')[0]?.toLowerCase()).data ?? null,
      targetLocale: locale.options.find((option) => option.toLowerCase() === targetLanguages[0]?.toLowerCase()) ?? null,
      warnings,
    },
  }
}

function paragraphsOf(units: readonly Unit[], syntax: ParsedArticle['syntax']): ParsedParagraph[] {
  const write = (runs: readonly InlineRun[]) => (syntax === 'plain' ? textOf(runs) : writeBlocks(runs))
  const texts = units.map((unit) => write(machineSide(unit)))
  const named = units.map((unit) => namedKind(unit.type))
  // Where no unit says what it is, titles and headings are told by their form, as in plain text.
  const kinds = named.some((kind) => kind !== null) ? named : recogniseKinds(texts)
  return units.map((unit, place) => {
    const sourceText = write(unit.source)
    return {
      text: texts[place] ?? '',
      separator: place === units.length - 1 ? '' : '\n\n',
      ...(kinds[place] ?? { kind: 'body', level: 0, ordered: false }),
      sourceText: sourceText === '' ? null : sourceText,
      offered: isOffered(unit),
    }
  })
}

/** The machine text; the source where there is none. */
function machineSide({ source, target }: Unit): readonly InlineRun[] {
  return textOf(target).trim() === '' ? source : target
}

/** What must not be translated is right without a translation. */
function isOffered({ target, mayTranslate }: Unit): boolean {
  return !mayTranslate || textOf(target).trim() !== ''
}

function textOf(runs: readonly InlineRun[]): string {
  return runs.map((run) => run.text).join('')
}

/** Inline Markdown of what may hold blank lines, which divide a paragraph. */
function writeBlocks(runs: readonly InlineRun[]): string {
  const blocks: InlineRun[][] = [[]]
  for (const run of runs) {
    for (const [place, part] of run.text.split(/\n{2,}/).entries()) {
      if (place > 0) blocks.push([])
      const lines = part.split(/(\n)/).filter((line) => line !== '')
      blocks.at(-1)?.push(...lines.map((text) => ({ ...run, text, isBreak: text === '\n' })))
    }
  }
  return blocks.map(writeInline).join('\n\n')
}
