/** What a Markdown reader would take for the beginning of a block, at the beginning of a line. */
const BLOCK_START = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|=+\s*$|-+\s*$|(?:[-*_]\s*){3,}$|`{3,}[^`]*$|~{3,}|\[[^\]]*\]:)/
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/

/**
 * Inline Markdown as it may stand in a document: a line that would begin a heading, a list or another block there is
 * escaped, and indentation, which would make code, is taken off. What is read stays the same.
 */
export function guardLines(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const bare = line.replace(/^[ \t]+/, '')
      if (BLOCK_START.test(bare)) return `\\${bare}`
      return bare.replace(NUMBERED, '$1\\$2')
    })
    .join('\n')
}
