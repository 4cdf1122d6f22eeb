import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { safeLink } from '../../text/links'
import { attribute, elementsOf } from './elements'

/** What a page says its own address is, so that its relative links still lead somewhere; null where it does not say. */
export function pageAddress(document: Tree.Document): string | null {
  const found = new Map<string, string>()
  for (const { element } of elementsOf(document)) {
    if (element.tagName === 'body') break
    const address =
      element.tagName === 'base' || attribute(element, 'rel') === 'canonical' ? attribute(element, 'href')
      : attribute(element, 'property') === 'og:url' ? attribute(element, 'content')
      : null
    const name = element.tagName === 'base' ? 'base' : 'page'
    if (address !== null && /^https?:/i.test(address) && URL.canParse(address) && !found.has(name)) found.set(name, address)
  }
  return found.get('base') ?? found.get('page') ?? null
}

/** Where a link of a page leads; null where it leads nowhere outside of it, or would run something. */
export function linkFrom(href: string | null, base: string | null): string | null {
  if (href === null || href.startsWith('#')) return null
  const address = safeLink(href)
  if (address === null) return null
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address
  if (base !== null && URL.canParse(address, base)) return new URL(address, base).href
  return null
}
