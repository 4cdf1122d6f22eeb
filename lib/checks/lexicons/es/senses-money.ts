import type { WrongSense } from '../senses'

/** Spanish words of business, banks and work in the wrong sense. One entry a line. */
export const money: readonly WrongSense[] = [
  { phrase: '[the|their|its] templates', about: ['labour', 'police', 'hospitals'], fixes: ['$1 staff'], sense: 'the people who work somewhere', source: 'las plantillas', example: 'The unions ask for an increase of the templates and of the wages.' },
]
