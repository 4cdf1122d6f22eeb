/** What an article may hold. Lengths are UTF-16 code units; sizes are bytes. */
export const LIMITS = {
  fileBytes: 25 * 1024 * 1024,
  /** What reading one file may take: milliseconds, and megabytes of the heap. */
  readingMilliseconds: 20_000,
  readingMegabytes: 512,
  jsonBytes: 1024 * 1024,
  /** Replacing everywhere in a long article is one request. */
  batchJsonBytes: 64 * 1024 * 1024,
  /** What is checked over HTTP at a time: about a second of a processor. */
  checkedLength: 50_000,
  paragraphs: 20_000,
  paragraphLength: 100_000,
  authorLength: 100,
  labelLength: 200,
  versionNameLength: 200,
  fileNameLength: 255,
  nameLength: 200,
  nameVariants: 50,
  commentLength: 5_000,
  unacknowledged: 1000,
} as const
