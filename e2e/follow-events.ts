/** An event as it came over the wire; `bytes` is its length there. */
export type HeardEvent = { readonly name: string; readonly data: string; readonly bytes: number }

/** Milliseconds after which it comes again when the stream has ended. */
const PAUSE = 200

/**
 * Follows the events of articles as a browser does: whenever the stream has ended, it goes on from the last event it
 * had, until `signal` ends it. `from` is the cursor to begin with.
 */
export async function followEvents(address: string, from: string, signal: AbortSignal, hear: (event: HeardEvent) => void): Promise<void> {
  let cursor = from
  while (!signal.aborted) {
    try {
      const { body } = await fetch(`${address}/api/events?from=${encodeURIComponent(cursor)}`, { signal })
      if (body) for await (const event of eventsIn(body)) {
        cursor = /^id: (.*)$/m.exec(event)?.[1] ?? cursor
        const [, name] = /^event: (.*)$/m.exec(event) ?? []
        if (name) hear({ name, data: /^data: (.*)$/m.exec(event)?.[1] ?? '', bytes: Buffer.byteLength(event) + 2 })
      }
    } catch {
      // Cut off, or nobody is there: it comes again.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let waiting = ''
  for await (const chunk of body) {
    waiting += decoder.decode(chunk, { stream: true })
    const events = waiting.split('\n\n')
    waiting = events.pop() ?? ''
    yield* events
  }
}
