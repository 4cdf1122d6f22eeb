/** What a link may lead to: nothing that runs in the page it stands in. */
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'ftp'])

/** The address where it is harmless, null where it is not (`javascript:` and its kind, in any disguise). */
export function safeLink(address: string): string | null {
  // Browsers ignore white space and control characters when they read the scheme.
  // eslint-disable-next-line no-control-regex -- these are what is ignored
  const bare = address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '')
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]
  if (bare === '') return null
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase()) ? address.trim() : null
}
