import * as z from 'zod'
import { readCursor } from '../../../lib/live/cursor'
import { live } from '../../../lib/live/process-live'
import { authorise } from '../_authorise'
import { eventStream } from '../_event-stream'
import { route } from '../_route'

const cursor = z.string().transform((text, context) => {
  const read = readCursor(text)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'Say from where: the id of the last event, or an article and its change as “<id>.<change>”.' })
  return z.NEVER
})

export const GET = route({
  does: 'Streams what happens to articles, as server-sent events.',
  notes:
    '`from` names the articles and the last change of each that is known: `<article>.<change>`, with commas between ' +
    'them. Each event’s id is where to go on from; a browser sends it back by itself as `Last-Event-ID` after a lost ' +
    'connection, and gets what it missed, once. Events: `changes` (as from `/changes`, with the `articleId`), `deleted`, ' +
    '`house` (a stet or name of the house came or went), `visitors` (who is in the article), and `beat`, every 15 seconds.',
  takes: { query: z.strictObject({ from: cursor }) },
  answers: { file: ['text/event-stream'] },
  answer: async (_db, { query }, request) => {
    const last = request.headers.get('last-event-id')
    const from = (last === null ? null : readCursor(last)) ?? query.from
    return eventStream(await live(), from, async () => (await authorise(request)).ok)
  },
})
