import type { WrongSense } from '../senses'

/** Words that Italian has for several things, rendered as the wrong one of them. One entry a line, by topic. */
export const senses: readonly WrongSense[] = [
  { phrase: '[the|his|a|her] follower', about: ['cycling'], fixes: ['$1 teammate'], sense: 'a rider who works for his captain', source: 'il gregario', example: 'The follower gave his bike to the captain on the last stage.' },
]
