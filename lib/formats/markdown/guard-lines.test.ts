import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { plainOf } from '../../text/inline-markdown'
import { guardLines } from './guard-lines'

test.each(['# a', '- a', '+ a', '* a', '-', '1. a', '23) a', '> a', '>a', '===', 'a\n===', 'a\n---', '---', '* * *', '```\na', '~~~', '    a', 'a\n# b', '[a]: b', '####### a', '1a. b', '*a* b', '**a**', '-a'])(
  '%j is one paragraph with the same text once its lines are guarded',
  (source) => {
    const guarded = guardLines(source)
    const [paragraph, ...more] = fromMarkdown(guarded).children
    expect(more).toEqual([])
    expect(paragraph?.type).toBe('paragraph')
    expect(plainOf(guarded, 'markdown')).toBe(plainOf(source, 'markdown'))
  },
)

test('what begins no block stays as it is', () => {
  for (const source of ['*a* b', '**a**', '#a', '-a', '1.5 a', '`a` b', '“a”']) expect(guardLines(source)).toBe(source)
})
