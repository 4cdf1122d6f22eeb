import type { WrongSense } from '../senses'

/** Spanish words of parliaments, elections and town halls in the wrong sense. One entry a line. */
export const politics: readonly WrongSense[] = [
  { phrase: '[the|its|his|her|a] bench of [the|Morena|PAN|PRI|PT]', about: ['parliament'], fixes: ['$1 caucus of $2'], sense: 'the members of one party in a parliament', source: 'la bancada', example: 'The bench of Morena voted against the bill in the Senate.' },
]
