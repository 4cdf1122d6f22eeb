import type { Check, Match } from './check'

export const titlesOfOffice: Check = {
  label: 'Titles of office',
  description: 'A portfolio in lower case after a capital (“Minister of transport”), and a capital after “a” (“a Minister who”).',
  kind: 'typography',
  confidence: 'likely',
  find: ({ text }) => [...smallPortfolios(text), ...capitalAfterArticle(text)],
}

const PORTFOLIO =
  'agriculture|budget|civil service|commerce|communications?|culture|defen[cs]e|development|digital affairs|ecology|economic affairs|economy|' +
  'education|employment|energy|environment|equality|european affairs|family|finances?|fisheries|foreign affairs|health|higher education|housing|' +
  'human rights|immigration|industry|infrastructure|innovation|interior|internal affairs|justice|labou?r|national education|overseas|planning|' +
  'public works|research|science|security|social affairs|solidarity|sports?|state|technology|territories|tourism|trade|transport|transportation|' +
  'treasury|universities|veterans|water|women|work|youth'
const SMALL_PORTFOLIO = new RegExp(
  `(?<=\\b(?:Minister|Ministry|Ministers|Secretary|Secretary of State|Department|Secretariat|Commissioner)(?: of| for)(?: the)? )(${PORTFOLIO})\\b(?! of\\b)`,
  'gu',
)

function smallPortfolios(text: string): Match[] {
  return [...text.matchAll(SMALL_PORTFOLIO)].map((match) => {
    const found = match[0]
    const replacement = found.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    return {
      start: match.index,
      end: match.index + found.length,
      message: `The office has a capital, its portfolio has none; expected “${replacement}”.`,
      fixes: [{ action: 'replace', replacement }],
    }
  })
}

/** A title that stands for no name: lower case, unless a capital follows (“a Prime Minister”, “a President Trump”). */
const CAPITAL_AFTER_ARTICLE =
  /(?<=\b(?:[Aa]|[Aa]n|[Ee]very|[Ee]ach|[Aa]ny|[Nn]o|[Aa]nother|[Oo]ne|former|several|two|three|many|some) )(Ministers?|Presidents?|Mayors?|Senators?|Prosecutors?|Judges?|Directors?|Professors?|Ambassadors?|Chancellors?|Governors?|Deputy|Deputies|Prefects?|Bishops?|Kings?|Queens?|Princes?|Chairm[ae]n|Publishers?|Citizens?|Secretary|Commissioners?)(?=[ ,.;:?!](?!\p{Lu}))(?! (?:of|for|in|to) (?:the )?\p{Lu})/gu

function capitalAfterArticle(text: string): Match[] {
  return [...text.matchAll(CAPITAL_AFTER_ARTICLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0]}” names an office here, nobody who holds it; expected “${match[0].toLowerCase()}”.`,
    fixes: [{ action: 'replace', replacement: match[0].toLowerCase() }],
  }))
}
