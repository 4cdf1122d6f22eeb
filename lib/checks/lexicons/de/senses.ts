import type { WrongSense } from '../senses'

/** Words that German has for several things, rendered as the wrong one of them. One entry a line, by topic. */
export const senses: readonly WrongSense[] = [
  { phrase: '[the|this] paper', about: ['banking'], fixes: ['$1 stock'], sense: 'a share that is traded', source: 'das Papier', example: 'The paper lost three percent on the stock exchange, analysts said.', unless: ['the paper (reported|reports|said|says|wrote|writes)'], confidence: 'perhaps' },
]
