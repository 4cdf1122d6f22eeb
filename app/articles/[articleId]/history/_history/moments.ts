import type { ArticleHead, VersionView } from '../../../../../lib/articles/article'

/**
 * The change number that an address's moment names: “import”, “now”, a named version's id, or a number itself;
 * null for anything else.
 */
export function changeOf(moment: string, head: Pick<ArticleHead, 'change'>, versions: readonly VersionView[]): number | null {
  if (moment === 'import') return FIRST_CHANGE
  if (moment === 'now') return head.change
  if (/^\d{1,15}$/.test(moment)) return Math.min(Number(moment), head.change)
  return versions.find((version) => version.id === moment)?.change ?? null
}

/** The import is an article's first change. */
const FIRST_CHANGE = 1
