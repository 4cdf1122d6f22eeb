import { readFileSync } from 'node:fs'
import path from 'node:path'

const SAMPLE = readFileSync(path.join(__dirname, '../../prisma/sample/putin-guterres.txt'), 'utf8')

/**
 * A text of this many paragraphs made from the sample's sentences, no two alike: each takes three to six sentences
 * from places that move on, and carries its number.
 */
export function longText(paragraphs: number): string {
  const sentences = SAMPLE.split(/(?<=[.!?”»])\s+/).filter((sentence) => sentence.length > 40)
  const made: string[] = []
  for (let number = 1; number <= paragraphs; number += 1) {
    const length = 3 + (number % 4)
    const own = Array.from({ length }, (_, place) => sentences[(number * 7 + place * 13 + Math.floor(number / 31)) % sentences.length]!.replaceAll('\n', ' '))
    made.push(`In part ${number}, it was said: ${own.join(' ')}`)
  }
  return made.join('\n\n')
}
