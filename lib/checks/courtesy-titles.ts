import type { Check, Match, SourceLanguage } from './check'
import { GIVEN_NAMES } from './lexicons/fr/given-names'
import { LANGUAGE_NAMES } from './lexicons/glossaries'
import { matchesIn } from '../text/search'

type Title = { readonly pattern: RegExp; readonly english: string }

/** Titles before names by language; the name must follow with a capital. British usage leaves the full stop out. */
const TITLES: Readonly<Record<SourceLanguage, readonly Title[]>> = {
  fr: [
    { pattern: /\bM\.(?= \p{Lu}\p{Ll})/gu, english: 'Mr.' },
    { pattern: /\bMM\.(?= \p{Lu}\p{Ll})/gu, english: 'Messrs.' },
    { pattern: /\bM(?: ?me|ᵐᵉ)\.?(?= \p{Lu}\p{Ll})/gu, english: 'Ms.' },
    { pattern: /\bM(?: ?lle|ˡˡᵉ)\.?(?= \p{Lu}\p{Ll})/gu, english: 'Miss' },
    { pattern: /\bM ?gr\.?(?= \p{Lu}\p{Ll})/gu, english: 'Bishop' },
    { pattern: /\b(?:Me|Mᵉ|M e)(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll})|(?<=[\p{Ll},”")] )Me(?= (?!Too\b|Before\b|You\b|And\b|Not\b)\p{Lu}\p{Ll})/gu, english: '' },
  ],
  es: [
    { pattern: /\bSr\.?(?= \p{Lu}\p{Ll})/gu, english: 'Mr.' },
    { pattern: /\bSra\.?(?= \p{Lu}\p{Ll})/gu, english: 'Ms.' },
    { pattern: /\bSrta\.?(?= \p{Lu}\p{Ll})/gu, english: 'Miss' },
    { pattern: /\b(?:D\.ª|Dña\.?)(?= \p{Lu}\p{Ll})/gu, english: 'Ms.' },
  ],
  de: [
    { pattern: /\bHerrn?(?= \p{Lu}\p{Ll})/gu, english: 'Mr.' },
    { pattern: /\bFrau(?= \p{Lu}\p{Ll})/gu, english: 'Ms.' },
    { pattern: /\b(?:Dipl\.-Ing\.|Mag\.(?:[aª])?)(?: \(FH\))?(?= \p{Lu}\p{Ll})/gu, english: '' },
  ],
  it: [
    { pattern: /\bSig\.(?= \p{Lu}\p{Ll})/gu, english: 'Mr.' },
    { pattern: /\b(?:Sig\. ?ra|Sig\. ?na)(?= \p{Lu}\p{Ll})/gu, english: 'Ms.' },
    { pattern: /\b(?:[Dd]ott|Dr)\. ?ssa(?= \p{Lu}\p{Ll})/gu, english: 'Dr.' },
    { pattern: /\b[Pp]rof\. ?ssa(?= \p{Lu}\p{Ll})/gu, english: 'Prof.' },
    { pattern: /\b[Dd]ott\.(?= \p{Lu}\p{Ll})/gu, english: 'Dr.' },
    { pattern: /\bavv\.(?= \p{Lu}\p{Ll})/gu, english: 'lawyer' },
    { pattern: /\b(?:Avv|Ing|Geom|Arch|Rag|On)\.(?= \p{Lu}\p{Ll})/gu, english: '' },
  ],
  pt: [
    { pattern: /\bSr\.(?= \p{Lu}\p{Ll})/gu, english: 'Mr.' },
    { pattern: /\bSra\.(?= \p{Lu}\p{Ll})/gu, english: 'Ms.' },
    { pattern: /\bDra\.(?= \p{Lu}\p{Ll})/gu, english: 'Dr.' },
    { pattern: /\bProf(?:\.ª|ª|a\.)(?= \p{Lu}\p{Ll})/gu, english: 'Prof.' },
    { pattern: /\bEng(?:\.º|º|\.ª)(?= \p{Lu}\p{Ll})/gu, english: '' },
  ],
}

/** “Take Me Out”, “Let Me Love You Baby”: a verb in a title before “Me”. */
const IN_A_TITLE = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+ $/u

export const courtesyTitles: Check = {
  label: 'Foreign courtesy titles',
  description: 'Finds courtesy titles of the source language before a name (“M. Garnier”, “Sra. Campos”).',
  kind: 'foreign',
  confidence: 'likely',
  find({ text }, { sourceLanguage, locale, article }) {
    if (sourceLanguage === null) return []
    return TITLES[sourceLanguage].flatMap(({ pattern, english }) =>
      matchesIn(text, pattern).flatMap((match): Match[] => {
        const [title] = match
        const end = match.index + title.length
        const surname = /^ (\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(end, end + 60))?.[1] ?? ''
        if (title === 'M.' && !isMonsieur(surname, text, match.index, (key, form) => article.forms.count(key, form))) return []
        if (/\p{Lu}\.? $/u.test(text.slice(0, match.index)) || (title === 'Me' && IN_A_TITLE.test(text.slice(Math.max(0, match.index - 30), match.index)))) return []
        const local = locale === 'en-GB' ? english.replace(/\.$/, '') : english
        return [
          {
            start: match.index,
            end: english === '' ? end + 1 : end,
            message: `“${title}” is a ${LANGUAGE_NAMES[sourceLanguage]} courtesy title; English ${english === '' ? 'names people without it' : `writes “${local}”`}.`,
            fixes: [{ action: 'replace', replacement: local }],
          },
        ]
      }),
    )
  },
}

/**
 * “M.” before a surname alone or a French given name is Monsieur; before another name in full (“M. Night Shyamalan”) it
 * is an initial.
 */
function isMonsieur(surname: string, text: string, at: number, count: (key: string, form: string) => number): boolean {
  if (surname === '' || /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, at - 30), at))) return false
  const after = text.slice(at + 3 + surname.length)
  return !/^ \p{Lu}\p{Ll}/u.test(after) || GIVEN_NAMES.has(surname) || /^Jean-\p{Lu}/u.test(surname) || count(surname.toLowerCase(), surname) > 1
}
