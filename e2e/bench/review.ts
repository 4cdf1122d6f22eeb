/**
 * Measures the review in Chromium on articles of 20, 1,000 and 10,000 paragraphs, side by side with a bare page: the
 * same text as static HTML and one plain textarea. Prints a table.
 *
 *   npm run bench
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { chromiumPath } from '../../lib/server/chromium.mjs'
import { makeReady } from '../make-ready'
import { Stet } from '../stet'
import { longText } from './article-text'

const SIZES = process.argv.slice(2).map(Number).filter(Boolean)
/** Keys typed for one measurement; the first ones warm up and do not count. */
const KEYS = 120
const WARM_UP = 20

type Measured = {
  readonly page: string
  readonly paragraphs: number
  readonly firstEdit: number
  readonly p50: number
  readonly p95: number
  /** Milliseconds of the page's main thread for one key. */
  readonly work: number
  readonly heap: number
  readonly script: number
}

async function main(): Promise<void> {
  await makeReady()
  const stet = new Stet()
  const executablePath = chromiumPath()
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args })
  const rows: Measured[] = []
  try {
    await stet.start()
    for (const paragraphs of SIZES.length > 0 ? SIZES : [20, 1_000, 10_000]) {
      const text = longText(paragraphs)
      const bare = await serveBare(text)
      const { port } = bare.address() as AddressInfo
      rows.push(await measure(browser, { name: 'bare', paragraphs, address: `http://127.0.0.1:${port}/`, editable: 'textarea', middle: null }))
      bare.close()
      const id = await stet.importArticle(text)
      const address = `${stet.address}/articles/${id}`
      const { paragraphs: all } = await stet.article(id)
      const middle = `${address}#p-${all[Math.floor(all.length / 2)]?.id}`
      rows.push(await measure(browser, { name: 'Stet', paragraphs, address, editable: '[role=textbox]', middle }))
    }
  } finally {
    await browser.close()
    await stet.dispose()
  }
  print(rows)
}

type Subject = {
  readonly name: string
  readonly paragraphs: number
  readonly address: string
  /** Selects what can be edited first. */
  readonly editable: string
  /** The address of the paragraph in the middle; null where there is one textarea. */
  readonly middle: string | null
}

async function measure(browser: Browser, { name, paragraphs, address, editable, middle }: Subject): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  const script = await countScript(client)
  // Asks every few milliseconds whether the text can be edited: whether focusing it, as a click does, makes it so.
  await page.addInitScript((selector) => {
    const timer = setInterval(() => {
      const found = document.querySelector<HTMLElement>(selector)
      found?.blur()
      found?.focus()
      if (!found || (!found.isContentEditable && !(found instanceof HTMLTextAreaElement))) return
      clearInterval(timer)
      Reflect.set(window, 'firstEdit', performance.now())
    }, 4)
  }, editable)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => Reflect.get(window, 'firstEdit') !== undefined)
  const firstEdit = await page.evaluate<number>(() => Reflect.get(window, 'firstEdit'))
  await page.waitForLoadState('networkidle')
  const shipped = script()
  await goToMiddle(page, middle)
  const { times, work } = await type(page, client)
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await context.close()
  return { page: name, paragraphs, firstEdit, p50: percentile(times, 50), p95: percentile(times, 95), work, heap: usedSize, script: shipped }
}

/** Puts the caret into the middle of what is going to be typed in: the textarea, or the paragraph that the address names. */
async function goToMiddle(page: Page, middle: string | null): Promise<void> {
  if (middle === null) {
    await page.locator('textarea').focus()
  } else {
    await page.goto(middle)
    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('[data-paragraph]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
    // The checks of the whole article are done before anybody types in its middle.
    await page.waitForTimeout(3_000)
  }
  await page.evaluate(() => {
    const active = document.activeElement
    if (active instanceof HTMLTextAreaElement) active.setSelectionRange(active.value.length / 2, active.value.length / 2)
    else if (active?.firstChild instanceof Text) getSelection()?.setPosition(active.firstChild, Math.floor(active.firstChild.length / 2))
  })
}

/** Types with real key events; each time is from the event to the first task after the frame that shows it. */
async function type(page: Page, client: CDPSession): Promise<{ times: number[]; work: number }> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'keyTimes', times)
    addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - event.timeStamp)
          port2.postMessage(null)
        })
      },
      true,
    )
  })
  await client.send('Performance.enable')
  let before = 0
  for (let key = 0; key < KEYS; key += 1) {
    if (key === WARM_UP) before = await taskSeconds(client)
    await page.keyboard.press('etaoins r'[key % 9]!)
    await page.waitForFunction((count) => Reflect.get(window, 'keyTimes').length >= count, key + 1, { polling: 10 })
  }
  const work = ((await taskSeconds(client)) - before) * 1_000 / (KEYS - WARM_UP)
  const times = await page.evaluate<number[]>(() => Reflect.get(window, 'keyTimes'))
  return { times: times.slice(WARM_UP), work }
}

async function taskSeconds(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')
}

/** Counts the compressed bytes of scripts that the page loads; answers how to read the count. */
async function countScript(client: CDPSession): Promise<() => number> {
  const scripts = new Set<string>()
  let bytes = 0
  await client.send('Network.enable')
  client.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => scripts.has(requestId) && (bytes += encodedDataLength))
  return () => bytes
}

function serveBare(text: string): Promise<Server> {
  const paragraphs = text.split('\n\n')
  const escape = (part: string) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')
  const page = `<!doctype html><title>Bare</title><textarea rows="10" cols="80">${escape(paragraphs[0] ?? '')}</textarea>${body}`
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page))
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}

function print(rows: readonly Measured[]): void {
  console.log('| paragraphs | page | first edit, ms | key to paint p50, ms | p95, ms | work a key, ms | heap, MB | script, kB |')
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const row of rows) {
    const { paragraphs, page, firstEdit, p50, p95, work, heap, script } = row
    const cells = [paragraphs.toLocaleString('en-US'), page, firstEdit.toFixed(0), p50.toFixed(1), p95.toFixed(1), work.toFixed(2), (heap / 1e6).toFixed(1), (script / 1e3).toFixed(0)]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

void main()
