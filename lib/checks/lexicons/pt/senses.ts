import type { WrongSense } from '../senses'

/** Words that Portuguese has for several things, rendered as the wrong one of them. One entry a line, by topic. */
export const senses: readonly WrongSense[] = [
  { phrase: '[the|several|some|small] prefectures', about: ['townhalls', 'elections', 'parliament'], fixes: ['$1 city governments'], sense: 'the government of a town', source: 'as prefeituras', example: 'The prefectures have no money, the mayors and the municipal councillors say.' },
]
