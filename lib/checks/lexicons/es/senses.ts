import type { WrongSense } from '../senses'

/** Words that Spanish has for several things, rendered as the wrong one of them. One entry a line, by topic. */
export const senses: readonly WrongSense[] = [
  { phrase: '[the|its|his|her|a] bench of [the|Morena|PAN|PRI|PT]', about: ['parliament'], fixes: ['$1 caucus of $2'], sense: 'the members of one party in a parliament', source: 'la bancada', example: 'The bench of Morena voted against the bill in the Senate.' },
  { phrase: '[the|their|its] templates', about: ['labour', 'police', 'hospitals'], fixes: ['$1 staff'], sense: 'the people who work somewhere', source: 'las plantillas', example: 'The unions ask for an increase of the templates and of the wages.' },
]
