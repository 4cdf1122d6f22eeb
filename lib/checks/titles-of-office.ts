import type { Check, Match } from './check'
import { matchesIn } from '../text/search'

export const titlesOfOffice: Check = {
  label: 'Titles of office',
  description: 'A portfolio, a party or a title before a name in lower case (“Minister of transport”, “president Lula”), a capital after “a” (“a Minister who”).',
  kind: 'typography',
  confidence: 'likely',
  find: ({ text }, { locale, sourceLanguage }) => [
    ...smallPortfolios(text),
    ...capitalAfterArticle(text),
    ...(locale !== 'en-GB' && sourceLanguage !== null ? smallBeforeName(text) : []),
    ...(sourceLanguage === null ? [] : smallParties(text, SMALL_PARTY)),
    ...(sourceLanguage === 'de' ? smallParties(text, SMALL_GERMAN_PARTY) : []),
  ],
}

/** Adjectives that are the names of parties: with a capital where they stand for the party, in lower case for the idea. */
const SMALL_PARTY =
  /(?<![\p{L}-])(socialist|republican|communist|ecologist|conservative|liberal|christian democrat|social democrat|radical)(?= (?:deput(?:y|ies)|MPs?|senators?|mayors?|councill?ors?|lawmakers?|candidates?|minister|prime minister|leader|group|party|president|elected officials|secretary|spokes(?:man|woman|person)|majority leader|presidential candidate|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:[ ,.;:)]|$)))/gu

/** “The greens want”: parties of Germany that are called by a plain word. */
const SMALL_GERMAN_PARTY =
  /(?<=(?<![\p{L}-])[Tt]he )(?:greens|left|liberals|social democrats|christian democrats|free democrats)(?= (?:parliamentary group|faction|wants?|demand(?:s|ed)?|accuse[sd]?|calls?|called|criticis(?:es|ed)|criticiz(?:es|ed)|rejects?|rejected|voted?|votes|speaks? of|warns?|warned|announced|oppose[sd]?|abstained|proposed|said|say|get|got|won|lost)(?![\p{L}]))/gu

function smallParties(text: string, pattern: RegExp): Match[] {
  return matchesIn(text, pattern).map(({ 0: found, index }) => {
    const replacement = found.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    return {
      start: index,
      end: index + found.length,
      message: `“${found}” names a party here; expected “${replacement}”.`,
      fixes: [{ action: 'replace', replacement }],
    }
  })
}

/** “said president Macron”: American and Canadian English write the title before a name with a capital. */
const SMALL_BEFORE_NAME =
  /(?<=^|[.,;:“(] |\b(?:by|said|says|with|of|and|to|from|for|when|that|current|new|then|as|French|German|Spanish|Italian|Russian|Ukrainian|American|US|U\.S\.|British|Brazilian|Portuguese|Turkish|Chinese|Polish|European) )(president|prime minister|(?:health|interior|foreign|finance|economy|economics|transport|justice|defen[cs]e|education|agriculture|environment|labou?r|culture|energy|state|federal|housing|family|sports?|science|social affairs) minister|district administrator|vice[ -]president|chancellor|mayor|governor|senator|king|queen|pope|prince|princess|bishop|cardinal|general|colonel)(?= \p{Lu}[\p{L}’'.-]+(?: \p{Lu}|[ ,.;’']))/gmu

function smallBeforeName(text: string): Match[] {
  return matchesIn(text, SMALL_BEFORE_NAME).map(({ 0: found, index }) => {
    const replacement = found.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    return {
      start: index,
      end: index + found.length,
      message: `The title stands before a name; expected “${replacement}”.`,
      fixes: [{ action: 'replace', replacement }],
    }
  })
}

const PORTFOLIO =
  'agriculture|budget|civil service|commerce|communications?|culture|defen[cs]e|development|digital affairs|ecology|economic affairs|economy|' +
  'education|employment|energy|environment|equality|european affairs|family|finances?|fisheries|foreign affairs|health|higher education|housing|' +
  'human rights|immigration|industry|infrastructure|innovation|interior|internal affairs|justice|labou?r|national education|overseas|planning|' +
  'public works|research|science|security|social affairs|solidarity|sports?|state|technology|territories|tourism|trade|transport|transportation|' +
  'treasury|universities|veterans|water|women|work|youth'
const SMALL_PORTFOLIO = new RegExp(
  `(?<=\\b(?:Minister|Ministry|Ministers|Secretary|Secretary of State|Department|Secretariat|Commissioner)(?: Delegate)?(?: of| for| in charge of)(?: the)? )(${PORTFOLIO})\\b(?! of\\b)`,
  'gu',
)

function smallPortfolios(text: string): Match[] {
  return matchesIn(text, SMALL_PORTFOLIO).map((match) => {
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
  return matchesIn(text, CAPITAL_AFTER_ARTICLE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0]}” names an office here, nobody who holds it; expected “${match[0].toLowerCase()}”.`,
    fixes: [{ action: 'replace', replacement: match[0].toLowerCase() }],
  }))
}
