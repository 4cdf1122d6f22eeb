import type { Cursor } from '../../lib/live/cursor'
import type { Live } from '../../lib/live/live'

/** Bytes that may wait for a reader; one who is slower is cut off, and goes on from their cursor when they come again. */
const MOST_WAITING = 32 * 1024 * 1024
/** Milliseconds after which a browser comes again when the stream has ended. */
const RETRY = 1_000

/** A stream of events from this cursor on, until the reader goes or the server stops. */
export function eventStream(live: Live, cursor: Cursor): Response {
  const encoder = new TextEncoder()
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => {
          leave()
          controller.close()
        }
        const send = (event: string) => {
          controller.enqueue(encoder.encode(event))
          if ((controller.desiredSize ?? 0) <= 0) end()
        }
        controller.enqueue(encoder.encode(`retry: ${RETRY}\n\n`))
        leave = live.follow(cursor, { send, end })
      },
      cancel: () => leave(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  )
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } })
}
