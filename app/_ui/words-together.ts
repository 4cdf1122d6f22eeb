const n = (number: number) => number.toLocaleString('en-GB')

/** What several editors in one article see of each other. */
export const togetherWords = {
  here: 'Also in this article',
  at: (name: string, number: number) => (number > 0 ? `${name}, at paragraph ${n(number)}` : name),
  goTo: (name: string, number: number) => (number > 0 ? `${name} is at paragraph ${n(number)}: go there` : `${name} is in this article`),
  isHere: (names: readonly string[]) => `Here now: ${names.join(', ')}`,
  more: (count: number) => `+${n(count)}`,
  news: 'What others do',
  offline: 'No connection: what others do comes when it is back',

  /** “Ben left this paragraph out”: who, and what became of the paragraph they see. */
  deed: {
    wrote: (by: string) => `${by} changed this paragraph`,
    inserted: (by: string) => `${by} inserted this paragraph`,
    restored: (by: string) => `${by} restored an earlier text here`,
    leftOut: (by: string) => `${by} left this paragraph out`,
    tookIn: (by: string) => `${by} took this paragraph back in`,
    joined: (by: string) => `${by} joined this paragraph with the one before`,
    separated: (by: string) => `${by} separated this paragraph from the one before`,
    kind: (by: string) => `${by} changed the kind of this paragraph`,
    reviewed: (by: string) => `${by} marked this paragraph reviewed`,
  },
  /** The same, said of a paragraph elsewhere. */
  deedAt: (sentence: string, number: number) => sentence.replace('this paragraph', `paragraph ${n(number)}`).replace(/ here$/, ` in paragraph ${n(number)}`),
  deeds: (count: number, names: readonly string[]) => `${names.join(', ')} changed ${n(count)} paragraphs`,
  /** To an editor who has typed there and not saved yet. */
  whileTyping: (sentence: string) => `${sentence} while you were changing it. Your text is kept with theirs.`,
  overwrite: {
    question: 'You are about to decide otherwise. They see what you do, and the history keeps both.',
    leave: 'Leave it as it is',
    change: 'Change it all the same',
    /** Where a change is about more paragraphs than those. */
    several: (count: number) => `Others have just decided about ${n(count)} of these paragraphs`,
    more: (count: number) => `and ${n(count)} more`,
    others: (count: number) => `${n(count)} other ${count === 1 ? 'paragraph is' : 'paragraphs are'} changed either way.`,
    leaveThese: 'Leave these as they are',
    changeThese: 'Change these too',
  },
  kept: {
    title: 'Text that was never saved',
    why: 'It was typed into this article in this browser before the article was deleted.',
    copyYourself: 'The browser does not let Stet copy. Select the text and copy it.',
  },
  conflicts: {
    title: 'Colliding texts',
    count: (count: number) => `${n(count)} ${count === 1 ? 'conflict' : 'conflicts'}`,
    listed: (number: number) => `Colliding texts of paragraph ${n(number)}`,
    none: 'No text waits for a choice.',
  },
  comments: {
    title: 'Comments',
    count: (count: number) => `${n(count)} open ${count === 1 ? 'comment' : 'comments'}`,
    onParagraph: (count: number, number: number) => `${n(count)} open ${count === 1 ? 'comment' : 'comments'} on paragraph ${n(number)}`,
    paragraph: (number: number) => `Paragraph ${n(number)}`,
    paragraphGone: 'A paragraph that is not here any more',
    wordsGone: 'These words are gone from the text.',
    newOn: (number: number) => `New comment on paragraph ${n(number)}`,
    write: 'Write a comment (Ctrl+Enter sends it)',
    send: 'Comment',
    reply: (number: number) => `Reply, about paragraph ${n(number)}`,
    sendReply: 'Reply',
    resolve: 'Resolve',
    reopen: 'Open again',
    did: { resolved: 'resolved this', reopened: 'opened this again' },
    show: 'Show',
    shown: { open: 'Open', resolved: 'Resolved', all: 'All' },
    none: {
      open: 'No comment is open. Press A on a paragraph to write one.',
      resolved: 'No comment has been resolved.',
      all: 'Nobody has commented yet. Press A on a paragraph to write a comment.',
    },
    notStored: (message: string) => `Not stored: ${message}`,
    notSavedYet: 'The paragraph itself is not saved yet. Try again in a moment.',
  },
  justNow: 'just now',
  minutesAgo: (minutes: number) => (minutes === 1 ? 'a minute ago' : `${n(minutes)} minutes ago`),
} as const

