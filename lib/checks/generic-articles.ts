import type { Check } from './check'
import { anyOf, matchesOf, type GrammarRule } from './grammar-rule'
import { isRomance, SENTENCE_START, WORD_END } from './romance'

/** Nouns that English has without an article where nothing says which. “The violence”, “the music” may be what was spoken of. */
const NOUNS =
  'unemployment inflation tourism poverty democracy humanity mankind capitalism globalization globalisation immigration racism terrorism feminism populism agriculture happiness loneliness ' +
  'corruption hunger illiteracy ageing aging pollution deforestation overtourism bureaucracy feminicide femicide nature society love death life politics education justice peace ' +
  'football cycling tennis religion freedom equality productivity absenteeism antisemitism anti-Semitism machismo misinformation disinformation piracy depopulation secularism nationalism socialism communism liberalism'
/** These follow “the” too, where a certain one is meant; as subjects of a general present they take none. */
const GENERAL = 'life love death nature politics education society justice peace football religion freedom humanity youth history science health patience hope'
const STRONG = NOUNS.split(' ').filter((noun) => !GENERAL.split(' ').includes(noun)).join(' ')
const FINITE = "(?:is|was|has|had|will|would|must|can|cannot|should|does|remains|remained|rose|rises|fell|falls|grew|grows|increased|increases|dropped|continues|continued|affects|costs|hits|worries|began|represents|generates|brings|killed|kills|destroys|threatens|isn[’']t|doesn[’']t|needs|requires|reached|reaches|stands|stood)"

const LANGUAGES = 'English French German Spanish Italian Portuguese Arabic Russian Chinese Japanese Dutch Latin Greek Catalan Basque Galician Turkish Polish Romanian Breton Corsican Mandarin'

const RULES: readonly GrammarRule[] = [
  // “The unemployment fell”, “because the inflation is”
  {
    needs: STRONG,
    pattern: new RegExp(`(?:${SENTENCE_START}|(?<=(?<![\\p{L}’'-])(?:that|because|if|when|and|but|while|although|where|as) ))[Tt]he ((?:youth |mass |climate |domestic )?(?:${anyOf(STRONG)}))(?= ${FINITE}${WORD_END})`, 'gu'),
    fixes: ([, noun = '']) => [noun],
    rule: 'what is meant in general takes no article',
  },
  // “the fight against the corruption.”, “the importance of the tourism for”
  {
    needs: STRONG,
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:of|against|to|in|on|by|with|from|for|about|between|fight|fights|combat|reduce|reduces|promote|tackle|defend|defends|eradicate|end) )the (${anyOf(STRONG)})(?=[.;:!?”"]|,|$| (?:and|is|are|has|in (?:the country|Spain|Italy|France|Portugal|Brazil|Europe|general|Mexico|Argentina)|for|must|but|as|because)(?![\\p{L}-]))(?! and (?:the )?\\p{Ll}+ of)`, 'gu'),
    fixes: ([, noun = '']) => [noun],
    rule: 'what is meant in general takes no article',
  },
  // “The life is dear”, “The love wins”: a general present
  {
    needs: GENERAL,
    pattern: new RegExp(`${SENTENCE_START}The (${anyOf(GENERAL)})(?= (?:is|has|must|cannot|does not|should|needs|wins|begins|continues|goes on|takes|teaches|deserves|conquers|gives|changes|smiles|always|never|of (?:the |our )?(?:young people|farmers|workers|women|immigrants|migrants|elderly|citizens) is)(?![\\p{L}’-]))(?! is (?:over|that of|in its|a film|set))`, 'gu'),
    fixes: ([, noun = '']) => [noun],
    rule: 'what is meant in general takes no article',
  },
  // “The 40% of the Italians do not read”
  {
    needs: 'the',
    pattern: new RegExp(`${SENTENCE_START}The ((?:almost |nearly |remaining )?\\d[\\d.,]*(?: ?%| percent| per cent)) of (?=(?:the |those |all |these |its |our |his |young )?[\\p{L}][^.,;:!?]{1,60}? (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|rejected|rejects|believes?|thinks?|lives?|wants?|voted|supports?|says?|comes?|lost|closed|remains?|consider|considers|went|works?|goes|suffers?|died|approved|backs?|earns?)(?![\\p{L}-]))(?![^.!?]{0,60} (?:who|that|which)(?![\\p{L}-]))`, 'gu'),
    fixes: ([, share = '']) => [`${share} of`],
    rule: 'a percentage takes no article',
  },
  // “passed from the 10% to the 15%”, “stands at the 12%”
  {
    needs: 'the',
    pattern: /(?<=(?<![\p{L}’'-])(?:at|to|by|from|than|reaches|reached|around|exceeds|exceeded|exceed|about|almost|nearly|represents|represent|represented|over|only|barely|of) )the (\d[\d.,]*(?: ?%| percent| per cent))(?=[.;:!?”"]|,(?! \d)|$| (?:to the \d|of the (?:total|votes|vote|population|voters|cases|GDP|capital|shares|budget|territory|members|cost|price|workers|families|women|students|inhabitants|sales|market|electorate)|in (?:the case|comparison|respect|favor)|compared|according|less|more|of \p{Ll}+s(?![\p{L}-])))/gu,
    fixes: ([, share = '']) => [share],
    rule: 'a percentage takes no article',
  },
  // “The last Sunday ten thousand people walked”, “The next week the court”
  {
    needs: 'last next past',
    pattern: new RegExp(`${SENTENCE_START}The (last|next|past) (week|month|year|summer|winter|spring|autumn|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?=(?:,| (?:evening|night|morning),?)? (?:the|a|an|he|she|it|they|we|his|her|their|two|three|ten|thousands|hundreds|more|some|about|\\d|\\p{Lu})(?![^.]{0,20}[’']))(?! (?:the )?\\p{Ll}+ (?:of|in) (?:the )?(?:season|year|campaign|month))`, 'gu'),
    fixes: ([, which = '', time = '']) => [`${which === 'past' ? 'last' : which} ${time}`],
    rule: 'this time takes no article',
  },
  {
    needs: 'next past',
    pattern: /(?<=(?<![\p{L}’'-])(?:until|since|for|from|by|before|\p{Ll}+ed|held|will \p{Ll}+|place|begin|begins|meet|meets|begins|open) )(?:on )?the (next|past) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d))(?=[.,;:!?”"]|$| (?:the|in|at|and|with|by|to|after|during|because|for|when|against|a|an|will|morning|evening|night|afternoon|was|on)(?![\p{L}-]))/gu,
    fixes: ([, which = '', day = '']) => [`${which === 'past' ? 'last' : which} ${day}`],
    rule: 'a day takes no article',
  },
  // “slipped to the ninth place”
  {
    needs: 'place position',
    pattern: /(?<=(?<![\p{L}’'-])(?:in|to|at|from|takes?|took|reache[sd]|occup(?:y|ies|ied)|won|obtained|finished|remains?|is|into) )(?:in |at )?the ((?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|penultimate|\d{1,2}(?:st|nd|rd|th)) place)(?=[.,;:!?”"]|$| (?:with|behind|and|in the (?:general|overall|standings|table|ranking|classification|league|world)|of the (?:general|overall|standings|table|ranking|classification|league|world|group|championship)|ahead|overall|for|at|on|after|to)(?![\p{L}-]))/gu,
    fixes: ([, place = '']) => [place],
    rule: 'a place in the standings takes no article',
  },
  // “the great voices of the Portuguese fiction”
  {
    needs: 'fiction literature cinema society politics football music poetry painting cuisine cycling tennis basketball journalism television theater theatre agriculture tourism diplomacy culture',
    pattern: /(?<=(?<![\p{L}’'-])(?:of|in|to|for|from|by|with|about|on|and) )the ((?:contemporary |modern |current )?(?:Portuguese|Spanish|French|Italian|Brazilian|Mexican|Argentine|Argentinian|European|American|British|German|Catalan|Basque|Galician|Belgian|Swiss|Canadian|Quebec|African|Latin American|Chilean|Colombian|Western) (?:fiction|literature|cinema|society|politics|football|music|poetry|painting|cuisine|cycling|tennis|basketball|journalism|theat(?:er|re)|agriculture|tourism|diplomacy|culture|art|democracy|television))(?=[.,;:!?”"]|$| (?:and|in|of the (?:last|past|twentieth|19th|20th|21st|century|second|postwar|first)|at|is|was|has|for|since|to|with|by|from)(?![\p{L}-]))/gu,
    fixes: ([, whole = '']) => [whole],
    rule: 'what is meant in general takes no article',
  },
  // “speaks the English”
  {
    needs: LANGUAGES.toLowerCase(),
    pattern: new RegExp(`(?<=(?<![\\p{L}’'-])(?:speaks?|spoke|spoken|speaking|learns?|learned|learnt|learning|study|studies|studied|studying|teach|teaches|taught|teaching|understands?|know|knows|knew|into|from|in|master|masters|and) )the (${anyOf(LANGUAGES)})(?=[.;:!?”"]|,|$| (?:and|or|in|at|for|well|since|very|perfectly|with|to the|as|fluently)(?![\\p{L}-]))(?<=(?:[Ss]p[eo]a?k\\w*|learn\\w*|stud\\w+|teach\\w*|taught|translated (?:from|into)|master\\w*|(?:speak|learn|stud|teach)\\p{Ll}* the \\p{Lu}\\p{Ll}+ and) the \\p{L}+)`, 'gu'),
    fixes: ([, language = '']) => [language],
    rule: 'a language takes no article',
    confidence: 'certain',
  },
  // “prefers the football to the tennis”, “loves the chess”
  {
    needs: 'football tennis basketball rugby chess golf handball volleyball hockey cycling music cinema reading swimming politics',
    pattern: /(?<=(?<![\p{L}’'-])(?:loves?|likes?|loved|liked|prefers?|preferred|practi[cs]es?|practi[cs]ed|hates?|hated|adores?|prefers? the \p{Ll}+ to|passion for|love for|love of|fond of) )the (football|tennis|basketball|rugby|chess|golf|handball|volleyball|hockey|cycling|music|cinema|reading|swimming|politics|nature|sport|theat(?:er|re)|mathematics|poetry|painting|dance|cooking)(?=[.,;:!?”"]|$| (?:and|to|since|but|as|more|in general|very|because)(?![\p{L}-]))/gu,
    fixes: ([, game = '']) => [game],
    rule: 'what one likes in general takes no article',
  },
]

export const genericArticles: Check = {
  label: 'Articles of the general',
  description: 'Finds “the” before what is meant in general, shares, days and languages: “The unemployment fell”, “from the 10% to the 15%”, “The last Sunday he”, “speaks the English”.',
  kind: 'wording',
  confidence: 'likely',
  find: (paragraph, { sourceLanguage }) => (isRomance(sourceLanguage) ? matchesOf(paragraph, RULES) : []),
}
