import type { Check } from './check'
import { matchesOf, type GrammarRule } from './grammar-rule'

const DAY = '(?:(?:next|this|coming) )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const TIME = `(?:${DAY}|(?:(?:early|mid-|late |the (?:beginning|middle|end) of |end of |beginning of |\\d{1,2} ?)?)${MONTH}|the (?:end|beginning|middle) of (?:the (?:year|month|week|decade|century)|next|this|(?:19|20)\\d\\d)|the (?:summer|autumn|fall|spring|winter|weekend|turn of the year|deadline)|next (?:week|month|year|summer|spring|autumn)|(?:the year )?20\\d\\d|tomorrow|noon|evening|\\d{1,2} (?:a\\.m|p\\.m|o[’']clock))`
/** What is done at a point of time, not over a length of it. */
const DONE =
  '(?:finished|completed|ready|done|reopened|renovated|built|rebuilt|repaired|paid|repaid|submitted|decided|clarified|delivered|installed|implemented|replaced|sold|halved|doubled|tripled|reduced to|reached|achieved|presented|created|cleared|registered|' +
  'handed in|sent in|elected|signed|passed|found|climate-neutral|carbon-neutral|in place|abolished|phased out|cut|dismantled|converted|expanded|connected|vaccinated|restored|fixed|drawn up|worked out|concluded)'
const DO =
  '(?:finish|complete|submit|register|apply|pay|repay|deliver|present|decide|reach|achieve|halve|double|create|reduce|cut|build|renovate|replace|become (?:climate|carbon)[- ]neutral|be (?:climate|carbon)[- ]neutral|send in|hand in|return|vacate|leave|sign|pass|abolish|phase out|convert|expand|report|respond|answer|clarify|get)'
const NO_DENIAL = "(?:(?!not(?![\\p{L}])|never|only|no (?:longer|one)|wait|stay|remain|n[’']t)[\\p{L}\\p{N}’'$€%-]+,? ){0,6}?"

const RULES: readonly GrammarRule[] = [
  {
    needs: 'until till',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:should|must|shall|will|is to|are to|was to|were to|has to|have to|had to|is supposed to|are supposed to|could|can) (?!not)(?:already |also |now |all |finally )?be (?!not)(?:\\p{L}+ly )?${DONE} ${NO_DENIAL})(?:until|till)(?= ${TIME}(?![\\p{L}]))`, 'giu'),
    fixes: ([found]) => [found.startsWith('U') ? 'By' : 'by'],
    rule: 'what is done at the latest then is done “by” then',
    confidence: 'likely',
  },
  {
    needs: 'until till',
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:should|must|shall|wants? to|wanted to|have to|has to|had to|plans? to|planned to|is to|are to|can) (?!not)(?:already |also |now )?${DO} ${NO_DENIAL})(?:until|till)(?= ${TIME}(?![\\p{L}]))`, 'giu'),
    fixes: ([found]) => [found.startsWith('U') ? 'By' : 'by'],
    rule: 'what is done at the latest then is done “by” then',
    confidence: 'likely',
  },
]

export const untilAndBy: Check = {
  label: 'German “bis” as “until”',
  description: 'Finds “should be finished until Friday”: German “bis” is both “until” and “by”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (sourceLanguage === null ? [] : matchesOf(paragraph, RULES)),
}
