import { expect, test } from 'vitest'
import { ALL_COMMANDS } from './commands'

test('No command takes a key that writes a character: on a Mac Alt with a letter does, elsewhere Ctrl+Alt is AltGr', () => {
  const withAlt = ALL_COMMANDS.flatMap(({ keys }) => keys).filter((key) => key.includes('Alt+'))
  expect(withAlt).toContain('Alt+Enter')
  for (const key of withAlt) expect(key).toMatch(/^Alt\+[A-Z][A-Za-z]+$/)
})
