/** A desk on two app servers behind a reverse proxy, with one PostgreSQL database, as its editors meet it. */
import type { BrowserContext } from '@playwright/test'
import { startPostgresql } from '../prisma/embedded-postgresql.mjs'
import { giveName } from './accessible'
import { ReviewPage } from './review-page'
import { ReverseProxy } from './reverse-proxy'
import { Stet, expect, test as base } from './stet'

type Desk = { readonly proxy: ReverseProxy; readonly servers: readonly [Stet, Stet] }

const test = base.extend<{ open: (articleId: string, name: string) => Promise<ReviewPage> }, { desk: Desk }>({
  desk: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for from this pattern
    async ({}, provide) => {
      const postgresql = await startPostgresql()
      const proxy = new ReverseProxy()
      await proxy.listen()
      const environment = { DATABASE_URL: await postgresql.create('desk'), STET_HOSTS: proxy.host }
      const servers = [new Stet(environment), new Stet(environment)] as const
      proxy.backends = servers
      await Promise.all(servers.map((server) => server.start()))
      await provide({ proxy, servers })
      for (const server of servers) await server.dispose()
      await proxy.close()
      await postgresql.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  open: async ({ browser, desk }, provide) => {
    const contexts: BrowserContext[] = []
    await provide(async (articleId, name) => {
      const context = await browser.newContext({ baseURL: desk.proxy.address })
      contexts.push(context)
      const page = await context.newPage()
      await giveName(page, name)
      const review = new ReviewPage(page, articleId)
      await review.open()
      return review
    })
    for (const context of contexts) await context.close()
  },
})

test('two editors at two servers see each other and each other’s words, also when one of the servers is killed', async ({ desk, open }) => {
  const { proxy, servers } = desk
  const id = await servers[0].importArticle('The minister said so in Paris.\n\nA second paragraph that is long enough to be one, too.\n')
  const ana = await open(id, 'Ana Editor')
  await expect.poll(() => servers.map((server) => proxy.streamsOf(server))).toContain(1)
  const ben = await open(id, 'Ben')
  await expect.poll(() => servers.map((server) => proxy.streamsOf(server))).toEqual([1, 1])
  await expect(ana.page.getByRole('list', { name: 'Also in this article' }).getByRole('button')).toHaveAccessibleName(/^Ben is/)

  await ana.correction(1).click()
  await ana.press('Control+End')
  await ben.correction(1).click()
  await ben.press('Control+Home')
  await Promise.all([ana.page.keyboard.type(' She stayed there.', { delay: 40 }), ben.page.keyboard.type('Yesterday ', { delay: 40 })])
  const both = 'Yesterday The minister said so in Paris. She stayed there.'
  await expect(ana.correction(1)).toHaveText(both)
  await expect(ben.correction(1)).toHaveText(both)

  await servers[0].kill()
  await ana.page.keyboard.type(' With one server.')
  await expect(ben.correction(1)).toHaveText(`${both} With one server.`)
  await ben.page.keyboard.type('evening ')
  const evening = `Yesterday evening The minister said so in Paris. She stayed there. With one server.`
  await expect(ana.correction(1)).toHaveText(evening)
  await servers[0].start()
  await ben.press('Escape')
  await ben.saved()
  await ana.saved()
  for (const server of servers) expect((await server.article(id)).paragraphs[0]!.text).toBe(evening)
})
