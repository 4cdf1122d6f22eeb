import type { Check, Locale, Match } from './check'
import { DAYS, MONTHS } from './lexicons/en/calendar'
import { ordinal } from '../text/numbers'
import { matchesIn } from '../text/search'
import { capitalise } from '../text/words'

const MONTH_NAMES = MONTHS.split('|')

/** What is called by its date, and keeps its article: “the 7 October attacks”. */
const OCCASION =
  'attacks?|terror|terrorist|bombings?|massacre|disaster|tsunami|earthquake|elections?|vote|referendum|deadline|summit|meeting|assault|revolution|coup|poll|ballot|match|game|final|protests?|raid|storm|agreement|ceasefire|murders?|killings?|shootings?|explosions?|accident|crash|fire|hearing'

type Shape = {
  readonly pattern: RegExp
  /** The fix for a match, or `null` where it is right as it is. */
  readonly fix: (match: RegExpExecArray, locale: Locale, translated: boolean) => string | null
}

const SHAPES: readonly Shape[] = [
  // “the 3 of May 2022”, “the 15 of the present month”, “the 1er of June”
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(on )?the (\\d{1,2})(?:er|º|°|\\.)? of (?:(${MONTHS})(?: of)?(?: (\\d{4}))?|(?:the )?(?:present|current|this) month)(?![\\p{L}\\p{N}])`, 'gu'),
    fix: ([, on = '', day = '', month, year], locale) =>
      month === undefined ? `${on}the ${ordinal(Number(day))} of this month` : on + date(Number(day), month, year, locale),
  },
  // “17 of April of 2024”, “the 3rd of May of 2010”
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:the (?=\\d{1,2}(?:st|nd|rd|th) )|(?<!the ))(\\d{1,2})(?:st|nd|rd|th)? of (${MONTHS}|${MONTHS.toLowerCase()}) of (\\d{4})(?![\\p{L}\\p{N}])`, 'gu'),
    fix: ([, day = '', month = '', year], locale) => date(Number(day), capitalise(month), year, locale),
  },
  // “born the 3 May”
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}])(?:born|died|held|signed|published|elected|adopted|arrested|dated|on|since|until|from|before|after) )the (\\d{1,2}) (${MONTHS})(?: (\\d{4}))?(?![\\p{L}\\p{N}])(?:(?= (${OCCASION})(?![\\p{L}-]))|)`, 'gu'),
    fix: ([, day = '', month = '', year, occasion], locale) => (occasion === undefined ? '' : 'the ') + date(Number(day), month, year, locale),
  },
  // “fixed for the 28 March.”
  {
    pattern: new RegExp(`(?<=(?<![\\p{L}])[\\p{L}\\p{N},]+ )the (\\d{1,2}) (${MONTHS})(?: (\\d{4}))?(?=[.,;:!?”"]|$| (?:at|in|and|to|when|with|by|on|after|will|he|she|they|because|of this year|of last year|next|last|was|is|for|the)(?![\\p{L}-]))`, 'gu'),
    fix: ([, day = '', month = '', year], locale, translated) => (translated ? date(Number(day), month, year, locale) : null),
  },
  // “this Tuesday (14)”
  { pattern: new RegExp(`(?<=(?<![\\p{L}])(?:${DAYS}) )\\((\\d{1,2})\\)`, 'gu'), fix: ([, day = '']) => (Number(day) < 32 ? ordinal(Number(day)) : null) },
  // “on 24/12”
  {
    pattern: /(?<=(?<![\p{L}])(?:on|until|from|since|by|before|after) )(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])(?![\p{N}/])/gu,
    fix: ([, day = '', month = ''], locale) => date(Number(day), MONTH_NAMES[Number(month) - 1] ?? '', undefined, locale),
  },
  // “1er May”, “May 1er”
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:1er|1º|1°) (?:of )?(${MONTHS})(?: (\\d{4}))?(?![\\p{L}\\p{N}])`, 'gu'),
    fix: ([, month = '', year], locale) => date(1, month, year, locale),
  },
  { pattern: new RegExp(`(?<=\\b(?:${MONTHS}) )(?:1er|1º|1°)(?![\\p{L}\\p{N}])`, 'gu'), fix: () => '1' },
  // “Monday, day 14”, “the Monday 14”, “on day 14”
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${DAYS}),? day (\\d{1,2})(?![\\p{L}\\p{N}])`, 'gu'), fix: ([, weekday = '', day = '']) => `${weekday} the ${ordinal(Number(day))}` },
  { pattern: /(?<![\p{L}\p{N}])(on|until|from|before|since) (?:the )?day (\d{1,2})(?= (?:of|at|in)\b|[.,;])(?! of (?:the|a|his|her|their|its)\b)/gu, fix: ([, word = '', day = ''], _, translated) => (translated ? `${word} the ${ordinal(Number(day))}` : null) },
  // “is set for the day 14”, “the past day 3”
  { pattern: /(?<![\p{L}\p{N}])(for|by|to|from|of|past|next|last|between) (?:the )?day (\d{1,2})(?= (?:at|and|to|with|until)\b|[.,;])/gu, fix: ([, word = '', day = ''], _, translated) => (translated && Number(day) < 32 ? `${word} the ${ordinal(Number(day))}` : null) },
  // “the end September”, “beginning May”, “mid of June”
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:at|by|in|from) )?the (end|beginning|middle|start) (${MONTHS})(?! (?:\\d{1,2},|issue|deadline|date|edition))(?![\\p{L}\\p{N}])`, 'gu'), fix: ([found, part = '', month = '']) => `${/^(at|by|in|from) /.exec(found)?.[1] ?? 'at'} the ${part} of ${month}` },
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?<!the )((?:since|until|by|at|in|from|of) )?(end|beginning|mid of|middle) (${MONTHS})(?![\\p{L}\\p{N}])`, 'gu'), fix: ([, before = '', part = '', month = '']) => (part === 'mid of' ? `${before === '' ? 'in ' : before}mid-${month}` : `${before === '' ? 'at ' : before}the ${part} of ${month}`) },
  // “12.03.2024”
  { pattern: /(?<![\p{L}\p{N}.,:-])(\d{1,2})\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?((?:19|20)\d{2})(?![\p{L}\p{N}]|\.\d)/gu, fix: numericDate },
  // “25/03/2024”: the first figure can be no month
  { pattern: /(?<![\p{L}\p{N}/.-])(1[3-9]|2\d|3[01])[/](0?[1-9]|1[0-2])[/]((?:19|20)\d{2})(?![\p{L}\p{N}/])/gu, fix: (match, locale) => (locale === 'en-US' ? numericDate(match, locale) : null) },
  // “24. February”
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?:the )?(\\d{1,2})\\. (${MONTHS})(?: (\\d{4}))?(?![\\p{L}\\p{N}])`, 'gu'), fix: ([, day = '', month = '', year], locale, translated) => (translated ? date(Number(day), month, year, locale) : null) },
]

export const foreignDates: Check = {
  label: 'Dates in the source’s form',
  description: 'Finds dates as other languages write them (“the 3 of May”, “12.03.2024”, “Monday, day 14”), with the locale’s form.',
  kind: 'typography',
  confidence: 'likely',
  find: ({ text }, { locale, sourceLanguage }) =>
    SHAPES.flatMap(({ pattern, fix }) =>
      matchesIn(text, pattern).flatMap((match): Match[] => {
        const replacement = fix(match, locale, sourceLanguage !== null)
        if (replacement === null || replacement === match[0]) return []
        return [
          {
            start: match.index,
            end: match.index + match[0].length,
            message: `English writes this date differently; expected “${replacement}”.`,
            fixes: [{ action: 'replace', replacement }],
          },
        ]
      }),
    ),
}

function numericDate([, day = '', month = '', year = '']: RegExpExecArray, locale: Locale): string | null {
  const name = MONTH_NAMES[Number(month) - 1]
  return name === undefined || Number(day) < 1 || Number(day) > 31 ? null : date(Number(day), name, year, locale)
}

/** “May 3, 2022” in America, “3 May 2022” in Britain. */
function date(day: number, month: string, year: string | undefined, locale: Locale): string {
  if (locale === 'en-GB') return `${day} ${month}${year === undefined ? '' : ` ${year}`}`
  return `${month} ${day}${year === undefined ? '' : `, ${year}`}`
}
