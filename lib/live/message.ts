import * as z from 'zod'

/**
 * What the app servers of one desk tell each other. A message that something changed is only a hint to look: what
 * did, and whether anything was missed, follows from the change numbers in the database.
 */
export const message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('article'), articleId: z.string() }),
  z.strictObject({ type: z.literal('house') }),
  /** Somebody is in the article, at this paragraph, or has gone. */
  z.strictObject({
    type: z.literal('visitor'),
    articleId: z.string(),
    visitorId: z.string(),
    name: z.string(),
    paragraphId: z.string().nullable(),
    gone: z.boolean(),
  }),
  /** Asks every server to say once more who is in the article. */
  z.strictObject({ type: z.literal('whoIsThere'), articleId: z.string() }),
])

export type Message = z.output<typeof message>
export type VisitorMessage = Extract<Message, { type: 'visitor' }>
