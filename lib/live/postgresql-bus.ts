import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Message, message } from './message'

/** Takes messages to the other app servers of the desk. */
export type Bus = {
  readonly publish: (message: Message) => void
  readonly close: () => Promise<void>
}

export type Listener = {
  readonly onMessage: (message: Message) => void
  /** Messages may have been missed. */
  readonly onGap: () => void
}

const CHANNEL = 'stet'
/** Milliseconds between tries to connect again. */
const PAUSE = 1_000

/**
 * The bus of a desk on PostgreSQL: LISTEN and NOTIFY on a connection of its own. What is published while there is no
 * connection does not reach the others, who look by themselves from time to time.
 */
export function postgresqlBus(url: string, { onMessage, onGap }: Listener): Bus {
  const self = randomUUID()
  /** Texts that wait to be sent; equal ones once. */
  const waiting = new Set<string>()
  let client: pg.Client | null = null
  let sending = false
  let closed = false
  let again: ReturnType<typeof setTimeout> | undefined

  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'stet live', keepAlive: true, connectionTimeoutMillis: 10_000 })
    fresh.on('notification', ({ payload = '' }) => {
      const from = payload.slice(0, self.length)
      if (from !== self) receive(payload.slice(self.length), onMessage)
    })
    let lost = false
    const lose = () => {
      if (lost) return
      lost = true
      if (client === fresh) client = null
      void fresh.end().catch(() => {})
      if (!closed) again = setTimeout(() => void connect(), PAUSE)
    }
    fresh.on('error', lose).on('end', lose)
    try {
      await fresh.connect()
      await fresh.query(`LISTEN ${CHANNEL}`)
      client = fresh
      onGap()
    } catch {
      lose()
    }
  }

  const send = async () => {
    if (sending) return
    sending = true
    while (client && waiting.size > 0) {
      const texts = [...waiting]
      waiting.clear()
      // A connection that is lost meanwhile is replaced above; the others look by themselves.
      await client.query('SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [CHANNEL, texts]).catch(() => {})
    }
    waiting.clear()
    sending = false
  }

  const connecting = connect()
  return {
    publish: (published) => {
      waiting.add(self + JSON.stringify(published))
      void send()
    },
    close: async () => {
      closed = true
      clearTimeout(again)
      await connecting
      await client?.end().catch(() => {})
    },
  }
}

/** What another version of Stet says that this one does not know is left alone. */
function receive(text: string, onMessage: (received: Message) => void): void {
  try {
    const parsed = message.safeParse(JSON.parse(text))
    if (parsed.success) onMessage(parsed.data)
  } catch {
    return
  }
}
