import { reviewWords } from './words-review'

/**
 * The interface's own words, in one place. Another language is another object of this shape.
 * Sections follow the screens; functions take what changes in a sentence.
 */
const number = new Intl.NumberFormat('en-GB')

/** “1 paragraph”, “1,200 paragraphs”. */
const count = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`

export const words = {
  language: 'en',
  /** How numbers and dates are written. */
  formatLocale: 'en-GB',
  product: 'Stet',
  tagline: 'Turn machine-translated articles into publishable text.',
  skipToContent: 'Skip to the content',
  count,
  number: (n: number) => number.format(n),
  close: 'Close',
  cancel: 'Cancel',
  breadcrumbs: 'You are here',
  toTheDesk: 'Stet: to the desk',
  offline: 'Stet’s server cannot be reached. Check that it is running, then try again.',
  unreadable: (status: number) => `The server gave an answer that Stet does not understand (${status}). Try again.`,
  toasts: { region: 'Notices (F6)', dismiss: 'Dismiss' },
  author: {
    title: 'Your name',
    label: 'Name',
    why: 'Your corrections are signed with it in the history. It is kept in this browser.',
    give: 'Your name',
    change: (name: string) => `${name}: change your name`,
    keep: 'Keep the name',
    later: 'Later',
    unnamed: 'Unnamed editor',
  },
  today: 'Today',
  yesterday: 'Yesterday',
  loading: 'Reading…',
  tryAgain: 'Try again',
  problem: {
    title: 'Something went wrong.',
    text: 'Nothing that was saved is lost. Try again; if it happens again, look at what the server printed.',
  },
  notFound: {
    title: 'There is nothing at this address.',
    text: 'The article may have been deleted for good, or the link is not complete.',
    toDesk: 'To the desk',
  },
  review: reviewWords,
  theme: { label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  kinds: {
    title: 'Title',
    heading: 'Heading',
    body: 'Body',
    listItem: 'List item',
    quotation: 'Quotation',
  },
  states: {
    untouched: 'Untouched',
    edited: 'Edited',
    reviewed: 'Reviewed',
    changedSince: 'Changed since review',
    leftOut: 'Left out',
  },
  languages: { target: 'Corrected into', source: 'Translated from', guess: 'Guess from the text' },
  locales: {
    'en-US': 'English (United States)',
    'en-CA': 'English (Canada)',
    'en-GB': 'English (United Kingdom)',
  },
  sourceLanguages: { fr: 'French', es: 'Spanish', de: 'German', it: 'Italian', pt: 'Portuguese' },
} as const
