/** The words of the page for people who write scripts. What each route does is said where the route is. */
export const developersWords = {
  title: 'For scripts',
  intro:
    'What the screens do, a script can do: bring an article in, read it with its paragraphs, save corrections and fetch the clean text. Both use the same routes.',
  document: 'The whole description as OpenAPI 3.1',
  header:
    'A browser’s page proves where it comes from by its origin. A script sends the header X-Stet-Client with its own name instead, with every request that changes something. Answers and refusals are JSON; a refusal is {"error": {"code", "message"}}, with a code made for programs and a sentence that says what to do.',
  password:
    'A desk with a password wants it from scripts with every request: Authorization: Bearer PASSWORD. On a desk that answers on its own computer only, leave the header away.',
  jobs: 'The main jobs',
  routes: 'Every route',
  takes: 'Takes',
  parameters: 'In the address and the headers',
  body: (type: string) => `Body (${type})`,
  answers: 'Answers',
  required: 'required',
  shapes: 'Shapes',
  examples: {
    bringIn: 'Bring an article in',
    read: 'Read it with its paragraphs',
    save: 'Save a correction',
    export: 'Fetch the clean text',
  },
  examplesNote:
    'ARTICLE, PARAGRAPH and SAVE are UUIDs; the first two are in the answers, and the ids of an import and of a save are made by whoever sends it: the same request sent twice is applied once. A save carries the whole state of its paragraph and the number of the revision it was made on, as the article was read.',
} as const
