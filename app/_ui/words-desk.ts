import { words } from './words'

/** The words of the desk. */
export const deskWords = {
  title: 'Desk',
  binTitle: 'Bin',
  toBin: 'Bin',
  backToDesk: 'Back to the desk',
  newArticle: 'New article',
  importFiles: 'Bring in files',
  filter: 'Filter by title',
  filterPlaceholder: 'Filter by title',
  table: 'The articles of the desk',
  binTable: 'The articles in the bin',
  columns: {
    title: 'Title',
    languages: 'Languages',
    words: 'Words',
    progress: 'Progress',
    findings: 'Findings',
    changed: 'Last touched',
    actions: 'Actions',
  },
  untitled: 'Untitled article',
  fromTo: (source: string | null, target: string) => (source === null ? target : `${source} → ${target}`),
  progress: (settled: number, paragraphs: number) =>
    `${words.number(settled)} of ${words.count(paragraphs, 'paragraph')} reviewed or left out`,
  progressShort: (settled: number, paragraphs: number) => `${words.number(settled)} / ${words.number(paragraphs)}`,
  done: 'Done',
  noFindings: 'Not counted yet',
  wordCount: (n: number) => words.count(n, 'word'),
  findingCount: (n: number) => words.count(n, 'finding'),
  actionsOf: (title: string) => `Actions for ${title}`,
  rename: 'Rename…',
  history: 'History',
  preview: 'Preview',
  binIt: 'Move to the bin',
  bringBack: 'Bring back',
  deleteForGood: 'Delete for good…',
  binned: (title: string) => `“${title}” is in the bin.`,
  broughtBack: (title: string) => `“${title}” is on the desk again.`,
  undo: 'Bring it back',
  renameTitle: 'Rename the article',
  renameLabel: 'Title',
  renameHint: 'The title is a paragraph of the article: this corrects it, and its history keeps the old one.',
  renameSave: 'Rename',
  renamed: (title: string) => `Renamed to “${title}”.`,
  deleteTitle: 'Delete for good?',
  deleteText: (title: string, paragraphs: number) =>
    `“${title}” goes with its ${words.count(paragraphs, 'paragraph')}, every revision in its history, its named versions and the imported file.`,
  deleteWarning: 'This cannot be undone, and nobody can bring it back.',
  deleteConfirm: 'Delete for good',
  deleted: (title: string) => `“${title}” was deleted for good.`,
  empty: {
    title: 'The desk is empty.',
    text: 'Bring in a machine-translated article: paste its text or choose a file.',
  },
  emptyBin: { title: 'The bin is empty.', text: 'Articles that are moved to the bin wait here until somebody deletes them for good.' },
  noMatch: (filter: string) => `No title contains “${filter}”.`,
  clearFilter: 'Show all articles',
  range: (first: number, last: number, total: number) =>
    total === 0
      ? 'No articles'
      : first === 1 && last === total
        ? words.count(total, 'article')
        : `${words.number(first)}–${words.number(last)} of ${words.count(total, 'article')}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pages: 'Pages',
} as const
