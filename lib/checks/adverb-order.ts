import type { Match } from './check'
import { ADVERB, ARTICLE, BE, HAVE, isJoined, isVerbThere, MODAL, NAME, NOUN, OBJECT, PARTICIPLE, PAST, POSSESSIVE, THIRD, type Classed } from './word-classes'

/** Adverbs that stand between a verb and its object in other languages, beside those in “-ly”. */
const ADVERBS = new Set('also already still always often never again soon sometimes today yesterday now then well finally'.split(' '))
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
/** “exactly the”, “nearly a”: these belong to what follows; “only”, “partly”, “mainly” too. */
const BELONGS_TO_NEXT = /^(?:exactly|nearly|only|barely|hardly|roughly|approximately|precisely|mostly|mainly|partly|largely|simply|merely|clearly|possibly|probably|certainly|essentially|basically|effectively|potentially|arguably|literally|particularly|especially|apparently|supposedly|allegedly|reportedly|fairly|really|likely|family|early|daily|weekly|monthly|ally|supply|apply|reply|july|italy|assembly|namely|directly|currently|formerly|previously|originally|perfectly|definitely|actually|virtually|practically|solely|purely|entirely|wholly|fully|completely|generally|usually|normally|primarily|predominantly|notably|easily|undoubtedly|surely|obviously|initially|equally|relatively|understandably|unusually|similarly|nominally|consistently|consequently|subsequently|traditionally|surprisingly|unfortunately|sadly|ultimately|eventually|finally|technically|theoretically|officially|historically|politically|financially|economically|socially|legally|morally|increasingly|ironically|interestingly|importantly|hopefully|thankfully|fortunately|luckily|inevitably|necessarily|comparatively|alternatively|accordingly|additionally|respectively|specifically|seemingly|quickly|rapidly|slowly|sharply|steadily|slightly|considerably|significantly|dramatically|heavily|strongly|badly|globally|locally|nationally|internationally|regularly|annually|elderly|friendly|costly|lively|lonely|deadly|timely|orderly|scholarly|cowardly|ugly|silly|holy|multiply|fly|rely|only|comply|belly|bully|rally|tally|jelly|folly|lovely|likely|unlikely|ghostly|worldly|leisurely|melancholy|anomaly|monopoly|italy|homily|butterfly)$/
/** Verbs that take no object, or a time after them: “played well the whole day”. */
const WITHOUT_OBJECT = /^(?:be|become|remain|seem|look|feel|stay|appear|go|come|get|do|act|think|last|work|live|perform|behave|turn|lie|sit|stand|move|compare|speak|talk|happen|occur|rise|fall|die|arrive|run|travel|walk|return|happen|begin|start|continue|end|rain|cost|mean|say|add|tell|respond|reply|react|vote|agree|sleep|wait)/
const TIME = /^(?:next|last|first|same|past|previous|whole|entire|day|week|month|year|night|other|following|time|moment|more|better|way|best|most|least|few|bit|little|lot|while|hundred|thousand|dozen|decade|century|long|short|minute|hour|weekend|season|morning|evening|afternoon|third|second|fourth|final|closer|further|less|fewer|nearest|rest)$/

/** “found also a weapon”, “opened quickly the door”, “announced Tuesday the closure”. */
export function adverbsBeforeObjects(classed: Classed): Match[] {
  const { text, words, classes, joined } = classed
  const matches: Match[] = []
  for (let i = 0; i + 3 < words.length; i++) {
    const verb = classes[i]!
    if (!(verb & (PAST | THIRD)) || verb & (BE | HAVE | MODAL | NAME) || WITHOUT_OBJECT.test(words[i]!.folded) || (verb & NOUN && !(verb & PAST && !(verb & NOUN)))) continue
    const adverb = words[i + 1]!.folded
    const isDay = DAYS.test(adverb)
    if (!isDay && !(ADVERBS.has(adverb) || (classes[i + 1]! & ADVERB && adverb.endsWith('ly') && !BELONGS_TO_NEXT.test(adverb)))) continue
    if (!isJoined(classed, i, i + 3) || !(classes[i + 2]! & (ARTICLE | POSSESSIVE)) || TIME.test(words[i + 3]!.folded) || classes[i + 2]! & OBJECT) continue
    if (classes[i + 3]! !== 0 && !(classes[i + 3]! & NOUN) && !(joined[i + 4] && classes[i + 4]! & NOUN)) continue
    if (verb & PARTICIPLE && i > 0 && joined[i] && classes[i - 1]! & BE) continue
    if (i > 0 && joined[i] && /^(?:and|or|as|if|when|being|been|while)$/.test(words[i - 1]!.folded) && verb & PARTICIPLE) continue
    if (!isVerbThere(classed, i)) continue
    const found = text.slice(words[i]!.start, words[i + 1]!.end)
    const replacement = `${words[i + 1]!.text} ${words[i]!.text}`
    matches.push({
      start: words[i]!.start,
      end: words[i + 1]!.end,
      message: `“${found}”: no adverb stands between a verb and its object${isDay ? '' : `; expected “${replacement}”`}.`,
      fixes: isDay ? [] : [{ action: 'replace', replacement }],
    })
  }
  return matches
}
