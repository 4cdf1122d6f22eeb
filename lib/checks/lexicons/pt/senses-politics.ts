import type { WrongSense } from '../senses'

/** Portuguese words of parliaments, elections and town halls in the wrong sense. One entry a line. */
export const politics: readonly WrongSense[] = [
  { phrase: '[the|several|some|small] prefectures', about: ['townhalls', 'elections', 'parliament'], fixes: ['$1 city governments'], sense: 'the government of a town', source: 'as prefeituras', example: 'The prefectures have no money, the mayors and the municipal councillors say.' },
]
