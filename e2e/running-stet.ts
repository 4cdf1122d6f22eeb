import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ArticleView } from '../lib/articles/article'

const root = path.resolve(__dirname, '..')

/**
 * A running Stet on a data folder of its own, as `npm start` starts it. It keeps its port and its data over
 * restarts, so that a browser's own storage stays with it.
 */
export class Stet {
  readonly data = mkdtempSync(path.join(tmpdir(), 'stet-e2e-'))
  readonly #environment: Readonly<Record<string, string>>
  readonly #headers: Readonly<Record<string, string>>
  #port = 0
  #process: ChildProcess | null = null
  #output = ''

  /** `environment` says what is set besides the port and the data folder, `headers` what `api` sends along. */
  constructor(environment: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}) {
    this.#environment = environment
    this.#headers = headers
  }

  /** The server's process; undefined while there is none. */
  get pid(): number | undefined {
    return this.#process?.pid
  }

  get port(): number {
    return this.#port
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    this.#port ||= await freePort()
    const child = spawn(process.execPath, ['lib/server/start.mjs', '--as-built'], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '', ...this.#environment, PORT: String(this.#port), STET_DATA: this.data },
    })
    this.#process = child
    await new Promise<void>((resolve, reject) => {
      const read = (text: string) => {
        this.#output += text
        if (text.includes('Ready on')) resolve()
      }
      child.stdout.setEncoding('utf8').on('data', read)
      child.stderr.setEncoding('utf8').on('data', read)
      child.once('exit', () => reject(new Error(`Stet did not start:\n${this.#output}`)))
    })
  }

  /** Stops it as Ctrl-C does, and answers with its exit status. */
  stop(): Promise<number | null> {
    return this.#end('SIGINT')
  }

  /** Stops it as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** Lets it stand still, as on a machine that is suspended, until it is woken. */
  sleep(): void {
    this.#process?.kill('SIGSTOP')
  }

  wake(): void {
    this.#process?.kill('SIGCONT')
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  /** Stops it and removes its data. */
  async dispose(): Promise<void> {
    await this.stop()
    rmSync(this.data, { recursive: true, force: true })
  }

  /** Asks its HTTP API as a script does. */
  request(method: string, target: string, body?: unknown): Promise<Response> {
    return fetch(this.address + target, {
      method,
      headers: { 'X-Stet-Client': 'e2e', ...this.#headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }

  /** The same, and reads the answer; fails on a refusal. */
  async api<Answer>(method: string, target: string, body?: unknown): Promise<Answer> {
    const response = await this.request(method, target, body)
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${target}: ${response.status} ${text}`)
    return JSON.parse(text)
  }

  /** Brings a text in and answers with the new article's id. */
  async importArticle(text: string, options: object = {}): Promise<string> {
    const id = randomUUID()
    await this.api('POST', '/api/articles', { id, author: 'Test', targetLocale: 'en-US', text, ...options })
    return id
  }

  /** Megabytes of memory that the server's process holds, on Linux; not a number elsewhere. */
  residentMegabytes(): number {
    const file = `/proc/${this.#process?.pid}/status`
    const status = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
  }

  /** What is stored of an article now. */
  article(id: string): Promise<ArticleView> {
    return this.api('GET', `/api/articles/${id}`)
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#process
    this.#process = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    return new Promise((resolve) => {
      child.once('exit', resolve)
      child.kill(signal)
      // One that is asleep hears of it when it is woken.
      child.kill('SIGCONT')
    })
  }
}

/** A port that nothing listens on now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
