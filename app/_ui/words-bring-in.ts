import { words } from './words'

const list = new Intl.ListFormat(words.language, { type: 'disjunction' })
const megabytes = new Intl.NumberFormat(words.formatLocale, { maximumFractionDigits: 1 })

/** The words of the page that brings articles in. */
export const bringInWords = {
  title: 'New article',
  intro: 'Paste the machine translation or choose its file. Nothing is stored until you bring it in.',
  input: {
    label: 'The machine translation',
    placeholder: 'Paste the text here, or drop a file anywhere on this page.',
    choose: 'Choose files',
    formats: (labels: readonly string[], bytes: number) =>
      `${list.format(labels)}, up to ${megabytes.format(bytes / 1024 / 1024)} MB. Several files make several articles.`,
    drop: 'Drop to bring in',
    remove: 'Remove the file',
    pasted: 'Pasted with its headings, emphasis and links',
    takePlain: 'Take the plain text',
    removePasted: 'Remove it',
    size: (bytes: number) => (bytes < 1024 * 1024 ? `${words.number(Math.max(1, Math.round(bytes / 1024)))} kB` : `${megabytes.format(bytes / 1024 / 1024)} MB`),
  },
  settings: 'Settings',
  articleTitle: 'Title',
  titleHint: (number: number) => `Paragraph ${words.number(number)}. It is corrected in the review like every other.`,
  noTitle: 'No title was recognised. Choose “Title” beside the paragraph that is one.',
  division: 'Paragraphs',
  divisions: { blankLines: 'Divided by blank lines', lines: 'Each line is one' },
  encoding: {
    label: 'Encoding',
    readAs: (name: string) => `Read as ${name}.`,
    change: 'Read it as',
    question: (proposed: string) => `This file is not UTF-8. It looks like ${proposed}:`,
    unknown: 'This file is not UTF-8, and its encoding is not certain.',
    check: 'If letters with accents look right here, it is the right one.',
    confirm: (name: string) => `Read it as ${name}`,
  },
  preview: {
    title: 'As it will be',
    waiting: 'The paragraphs will be shown here before anything is stored.',
    reading: 'Reading…',
    figures: (paragraphs: number, wordCount: number) => `${words.count(paragraphs, 'paragraph')}, ${words.count(wordCount, 'word')}`,
    bringInParagraph: (number: number) => `Bring in paragraph ${words.number(number)}`,
    kindOf: (number: number) => `Kind of paragraph ${words.number(number)}`,
    more: (n: number) => `Show ${words.number(n)} more`,
    shown: (shown: number, all: number) => `The first ${words.number(shown)} of ${words.count(all, 'paragraph')} are shown; all are brought in.`,
    warnings: 'Please note',
  },
  untitled: 'Untitled article',
  heading: (level: number) => `Heading ${level}`,
  numbered: 'Numbered item',
  bulleted: 'List item',
  bringIn: 'Bring it in',
  bringingIn: 'Bringing it in…',
  asCopy: 'Bring it in as a copy',
  another: 'Take another text',
  many: {
    title: (n: number) => words.count(n, 'file'),
    text: 'Each file becomes an article of its own, with the settings here and the kinds that are recognised.',
    start: (n: number) => `Bring in ${words.count(n, 'article')}`,
    progress: (done: number, all: number) => `${words.number(done)} of ${words.number(all)} done`,
    results: 'Files and what became of them',
    waiting: 'Waiting',
    reading: 'Being read…',
    done: (paragraphs: number) => `Brought in: ${words.count(paragraphs, 'paragraph')}`,
    repeated: 'Was already here',
    lookAt: 'Look at it',
    remove: (name: string) => `Remove ${name}`,
    finished: (done: number, refused: number) =>
      refused === 0
        ? `${words.count(done, 'article')} brought in.`
        : `${words.count(done, 'article')} brought in, ${words.count(refused, 'file')} not: see why below.`,
    toDesk: 'To the desk',
    again: 'Take other files',
  },
} as const
