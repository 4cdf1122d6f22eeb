import type { SourceLanguage } from './check'
import { capitalise } from '../text/words'

type Rules = {
  /** What a surname must look like to be read as Slavic in this language’s spelling. */
  readonly looks: RegExp
  /** Done in this order, on the lower-cased name. */
  readonly letters: readonly (readonly [RegExp, string])[]
}

/** “tch” is set aside as \ue000 while “ch” becomes “sh”. */
const RULES: Readonly<Partial<Record<SourceLanguage, Rules>>> = {
  fr: {
    looks: /^(?:\p{L}*(?:ou|é|ï|dj)\p{L}*chenko|\p{L}+(?:tchenko|tchouk|ovitch|evitch|ievitch|tchev|jev|skaïa|tchov|chov|ouchkine|oukov|ourov|oulov|ounov|ïev)|ch[bdkmnptv]\p{L}{3,}|tch\p{L}+(?:ov|ev|enko|ski|ine|ouk|ian|kov|nov))$/u,
    letters: [[/chtch/g, 'sh\ue000'], [/tch/g, '\ue000'], [/ch/g, 'sh'], [/dj/g, 'j'], [/(?<!d)j(?!$)/g, 'zh'], [/^iou/, 'yu'], [/^ia/, 'ya'], [/^ie/, 'ye'], [/aïa$/, 'aya'], [/ou/g, 'u'], [/ï/g, 'i'], [/é/g, 'e'], [/guen/g, 'gen'], [/skine$/, 'skin'], [/kine$/, 'kin'], [/\ue000/g, 'ch']],
  },
  pt: {
    looks: /^\p{L}+(?:tchenko|tchuk|ovitch|evitch|tchev|tchov|chov|jov|jev)$/u,
    letters: [[/chtch/g, 'sh\ue000'], [/tch/g, '\ue000'], [/ch/g, 'sh'], [/j/g, 'zh'], [/\ue000/g, 'ch']],
  },
  de: {
    looks: /^\p{L}+(?:tschenko|schenko|tschuk|owitsch|ewitsch|owytsch|tschow|tschew|schow|schew|skyj|skij|ajew|ejew|ijew|sjuk)$/u,
    letters: [[/schtsch/g, 'sh\ue000'], [/tsch/g, '\ue000'], [/sch/g, 'sh'], [/jew$/, 'yev'], [/w/g, 'v'], [/(?:ij|yj)$/, 'y'], [/ju/g, 'yu'], [/ja/g, 'ya'], [/j/g, 'y'], [/\ue000/g, 'ch']],
  },
}

/**
 * A Russian or Ukrainian name in the source language’s transliteration, as English spells it (“Chevtchenko”:
 * “Shevchenko”); `null` where it does not look like one or is spelled alike. After the transliterations that the
 * press of the countries uses (BGN/PCGN in English); only forms that no name of the language itself has,
 * and none that English has too: “Yushchenko” is English already, so “-chenko” alone says nothing.
 */
export function englishTransliteration(name: string, language: SourceLanguage): string | null {
  const rules = RULES[language]
  const lower = name.toLowerCase()
  if (!rules?.looks.test(lower)) return null
  const english = rules.letters.reduce((form, [from, to]) => form.replace(from, to), lower)
  return english === lower ? null : capitalise(english)
}
