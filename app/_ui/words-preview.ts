import { words } from './words'

/** The words of the preview and of exporting. */
export const previewWords = {
  title: 'Preview',
  pageTitle: (article: string) => `Preview of ${article}`,
  review: 'Review',
  history: 'History',
  article: 'The clean text',
  empty: 'Nothing is left in the clean text: every paragraph is empty or left out.',
  untitled: 'Untitled article',
  version: 'Version',
  now: 'As it is now',
  ofVersion: (name: string) => `This is the version “${name}”.`,
  toNow: 'Show it as it is now',
  figures: (wordCount: number, paragraphs: number) => `${words.count(wordCount, 'word')} in ${words.count(paragraphs, 'paragraph')}`,
  open: {
    title: 'Still open',
    none: 'Everything is reviewed or left out.',
    count: (n: number) => `${words.count(n, 'paragraph')} not yet reviewed.`,
    more: (n: number) => `${words.number(n)} more`,
    /** Before the beginning of a paragraph that has no text any more. */
    emptyText: 'Empty paragraph',
  },
  findings: {
    title: 'Findings',
    counting: 'The checks are reading the text…',
    count: (n: number) => (n === 0 ? 'The checks find nothing any more.' : `${words.count(n, 'finding')} open.`),
    look: 'Look at them',
    stillOpen: (n: number) => `${words.count(n, 'finding')} still open…`,
  },
  print: 'Print',
  export: {
    title: 'Export',
    menu: 'Export',
    purposes: { publish: 'To publish', read: 'For a second reader', translate: 'For translation tools', data: 'As data' },
    download: (label: string, extension: string) => `${label} (${extension})`,
    copy: 'Copy the text',
    copied: 'The clean text is on the clipboard.',
    copyFailed: 'The browser did not allow copying. Download the text instead.',
  },
} as const
