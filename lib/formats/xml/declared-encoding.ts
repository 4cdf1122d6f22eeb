/** The encoding that an XML document declares in its first bytes. */
export function declaredXmlEncoding(head: string): string | undefined {
  return /^<\?xml[^>]{0,200}\bencoding=["']([\w-]{1,40})/.exec(head)?.[1]
}
