import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What the theme decides: the rest of the rules is the same in both. */
const THEME_RULES = ['color-contrast', 'link-in-text-block']

/** Axe finds nothing in the light theme, and nothing wrong with the colours of the dark one. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Colours that change with the theme do so without a transition, but those of hovered controls may be under way.
    // One whose control goes meanwhile is cancelled; one inside what is folded never ends, and nobody sees it.
    await page.evaluate(() => {
      const animations = Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
      return Promise.race([animations, new Promise((resolve) => setTimeout(resolve, 1_000))])
    })
    // Without frames there is nothing to put together, which the other mode opens a page of its own for.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(THEME_RULES)).analyze()
    const found = violations.map(({ id, nodes }) => `${id} (${colorScheme}): ${nodes.map((node) => node.html).join('\n')}`)
    expect(found).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

/** At 360 pixels, and at 200 % of a 1,280 pixel window, nothing is wider than the window. */
export async function expectNarrowFits(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const size of [
    { width: 360, height: 740 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size)
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(beyond, `pixels beyond ${size.width}`).toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
}

/** The editor has given their name, so that no page asks for it. */
export async function giveName(page: Page, name = 'Ana Editor'): Promise<void> {
  await page.addInitScript((author) => localStorage.setItem('stet-author', author), name)
}
