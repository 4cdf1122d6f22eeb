import { expect, type Locator, type Page } from '@playwright/test'

/** The review of one article, as an editor works with it. Paragraphs are named by their numbers, from 1. */
export class ReviewPage {
  readonly page: Page
  readonly articleId: string

  constructor(page: Page, articleId: string) {
    this.page = page
    this.articleId = articleId
  }

  async open(): Promise<void> {
    await this.page.goto(`/articles/${this.articleId}`)
    await this.ready()
  }

  /** Waits until the rows can be worked with. */
  async ready(): Promise<void> {
    await expect(this.correction(1)).toBeVisible()
  }

  row(number: number): Locator {
    return this.page.getByRole('listitem', { name: new RegExp(`^Paragraph ${shown(number)},`) })
  }

  correction(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Correction of paragraph ${shown(number)}`, exact: true })
  }

  machineText(number: number): Locator {
    return this.page.getByRole('group', { name: `Machine text of paragraph ${shown(number)}`, exact: true })
  }

  /** The card of the finding that the editor is at. */
  get card(): Locator {
    return this.page.getByRole('group', { name: /^Finding: / })
  }

  get status(): Locator {
    return this.page.locator('footer').getByRole('status')
  }

  async saved(): Promise<void> {
    await expect(this.status).toHaveText(/^(Saved |Everything is saved)/)
  }

  /** Waits until the browser keeps this end of a paragraph's text, so that it outlives a reload and a crash. */
  async kept(ending: string): Promise<void> {
    const drafts = () =>
      this.page.evaluate(
        (articleId) =>
          new Promise<readonly string[]>((resolve, reject) => {
            const opening = indexedDB.open('stet')
            opening.onerror = () => reject(opening.error)
            opening.onsuccess = () => {
              const reading = opening.result.transaction('drafts').objectStore('drafts').getAll()
              reading.onerror = () => reject(reading.error)
              reading.onsuccess = () => {
                opening.result.close()
                resolve(reading.result.filter((draft) => draft.articleId === articleId).map((draft) => draft.state.text))
              }
            }
          }),
        this.articleId,
      )
    await expect.poll(drafts).toContainEqual(expect.stringContaining(ending))
  }

  /** Goes to the next finding, and waits until its card has the keys. */
  async toNextFinding(): Promise<void> {
    await this.press('F8')
    await expect(this.card).toBeFocused()
  }

  /** Goes on from finding to finding, round the end of the article, until one's card is named so. */
  async toFinding(name: RegExp): Promise<void> {
    await expect(async () => {
      await this.toNextFinding()
      await expect(this.card).toHaveAccessibleName(name, { timeout: 200 })
    }).toPass({ intervals: [0] })
  }

  /** The text that a highlight of this name covers, in the order of the page. */
  marked(name: string): Promise<string[]> {
    return this.page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String), name)
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /**
   * Selects the `nth` place of `text` in the correction that has the focus, by keyboard: to the start, right to it,
   * and with Shift over it.
   */
  async select(number: number, text: string): Promise<void> {
    await expect(this.correction(number)).toBeFocused()
    await expect(this.correction(number)).toContainText(text)
    const before = (await this.correction(number).textContent()) ?? ''
    const at = before.indexOf(text)
    expect(at, `“${text}” in paragraph ${number}`).toBeGreaterThanOrEqual(0)
    await this.press('Control+Home')
    for (let step = 0; step < at; step += 1) await this.page.keyboard.press('ArrowRight')
    for (let step = 0; step < text.length; step += 1) await this.page.keyboard.press('Shift+ArrowRight')
  }
}

/** A paragraph's number as the page writes it. */
const shown = (number: number) => number.toLocaleString('en-GB')
