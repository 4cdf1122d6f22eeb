import type { Cursor } from '../../lib/live/cursor'
import type { Live } from '../../lib/live/live'

/** Bytes that may wait for a reader; one who is slower is cut off, and goes on from their cursor when they come again. */
const MOST_WAITING = 32 * 1024 * 1024
/** Milliseconds after which a browser comes again when the stream has ended. */
const RETRY = 1_000
/** Milliseconds between two looks at whether the reader is still signed in. */
const LOOK = 15_000

/** A stream of events from this cursor on, until the reader goes or signs out, or the server stops. Proxies do not gather it. */
export function eventStream(live: Live, cursor: Cursor, isStillAllowed: () => Promise<boolean>): Response {
  const encoder = new TextEncoder()
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => {
          leave()
          controller.close()
        }
        const look = () => void isStillAllowed().then((allowed) => (allowed ? undefined : end()), end)
        const looking = setInterval(look, LOOK).unref()
        const send = (event: string) => {
          controller.enqueue(encoder.encode(event))
          if ((controller.desiredSize ?? 0) <= 0) end()
        }
        controller.enqueue(encoder.encode(`retry: ${RETRY}\n\n`))
        const unfollow = live.follow(cursor, { send, end })
        leave = () => {
          clearInterval(looking)
          unfollow()
        }
      },
      cancel: () => leave(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  )
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' } })
}
