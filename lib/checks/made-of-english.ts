import type { WordLists } from './check'

const PREFIXED =
  /^(?:un|re|over|under|non|anti|pre|post|co|sub|super|micro|mini|mega|multi|cyber|eco|bio|geo|agri|agro|aqua|electro|hydro|photo|tele|auto|inter|intra|ultra|neo|pseudo|counter|out|mis|dis|de|mid|semi|radio|audio|video|trans)(\p{Ll}{3,})$/u
const SUFFIXED =
  /^(\p{Ll}{3,}?)(?:ness|nesses|less|like|ish|ers?|able|ability|hood|ship|wise|wards?|y|ier|iest|ists?|isms?|istic|ly|i[sz]ations?|i[sz](?:e|ed|es|ing)|ments?|ful|fully|some|ings?|ed|e?s|ally)$/u
/** Letters of a part of a compound: below it almost any word can be divided into English. */
const SHORTEST_PART = 3
/** Letters of the longest word that is looked into: no English one is longer, and the cost is quadratic. */
const LONGEST_WORD = 40

/** Whether a word in lower case is made by rule from English words: “demonisation”, “gamers”, “frontman”, “screengrabs”. */
export function isMadeOfEnglish(form: string, words: WordLists): boolean {
  if (form.length > LONGEST_WORD) return false
  return isStem(PREFIXED.exec(form)?.[1], words) || isStem(SUFFIXED.exec(form)?.[1], words) || isCompound(form, words)
}

/** Two words written as one: “frontman”, “railcars”. */
function isCompound(form: string, words: WordLists): boolean {
  for (let cut = SHORTEST_PART; cut <= form.length - SHORTEST_PART; cut++) {
    if (words.isEnglish(form.slice(0, cut)) && isStem(form.slice(cut), words)) return true
  }
  return false
}

/** As it stands, without the “e” that an ending took (“gam-ers”), or with the letter it doubled (“offput-t-ing”). */
function isStem(stem: string | undefined, words: WordLists): boolean {
  if (stem === undefined) return false
  return words.isEnglish(stem) || words.isEnglish(`${stem}e`) || (/(\p{Ll})\1$/u.test(stem) && words.isEnglish(stem.slice(0, -1)))
}
