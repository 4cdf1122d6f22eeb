/**
 * English inflection for the phrase lexicons: every form of a verb from its base form, and back to the same form of
 * another verb. Data: the irregular verbs that news prose uses.
 */

/** The forms in this order: base, third person, past, past participle, present participle. */
export type VerbForms = readonly [base: string, third: string, past: string, participle: string, gerund: string]

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  (
    'arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,' +
    'bend bent bent,bet bet bet,bid bid bid,bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,' +
    'break broke broken,breed bred bred,bring brought brought,broadcast broadcast broadcast,build built built,' +
    'burst burst burst,buy bought bought,cast cast cast,catch caught caught,choose chose chosen,cling clung clung,' +
    'come came come,cost cost cost,creep crept crept,cut cut cut,deal dealt dealt,dig dug dug,draw drew drawn,' +
    'drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,' +
    'find found found,flee fled fled,fling flung flung,fly flew flown,forbid forbade forbidden,forecast forecast forecast,' +
    'foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got,' +
    'give gave given,go went gone,grind ground ground,grow grew grown,hang hung hung,hear heard heard,hide hid hidden,' +
    'hit hit hit,hold held held,hurt hurt hurt,keep kept kept,kneel knelt knelt,know knew known,lay laid laid,' +
    'lead led led,leave left left,lend lent lent,let let let,lie lay lain,light lit lit,lose lost lost,make made made,' +
    'mean meant meant,meet met met,mistake mistook mistaken,outdo outdid outdone,overcome overcame overcome,' +
    'overtake overtook overtaken,overthrow overthrew overthrown,pay paid paid,put put put,quit quit quit,read read read,' +
    'rebuild rebuilt rebuilt,redo redid redone,retake retook retaken,ride rode ridden,ring rang rung,rise rose risen,' +
    'run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,shake shook shaken,' +
    'shed shed shed,shine shone shone,shoot shot shot,show showed shown,shrink shrank shrunk,shut shut shut,sing sang sung,' +
    'sink sank sunk,sit sat sat,sleep slept slept,slide slid slid,speak spoke spoken,spend spent spent,spin spun spun,' +
    'split split split,spread spread spread,spring sprang sprung,stand stood stood,steal stole stolen,stick stuck stuck,' +
    'sting stung stung,strike struck struck,strive strove striven,swear swore sworn,sweep swept swept,swell swelled swollen,' +
    'swim swam swum,swing swung swung,take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,' +
    'throw threw thrown,tread trod trodden,undergo underwent undergone,understand understood understood,' +
    'undertake undertook undertaken,undo undid undone,uphold upheld upheld,wake woke woken,wear wore worn,weave wove woven,' +
    'weep wept wept,win won won,wind wound wound,withdraw withdrew withdrawn,withhold withheld withheld,' +
    'withstand withstood withstood,write wrote written'
  )
    .split(',')
    .map((row) => {
      const [base = '', past = '', participle = ''] = row.split(' ')
      return [base, [past, participle] as const]
    }),
)

/** Verbs of more than one syllable that double their last consonant before -ed and -ing. */
const DOUBLING = new Set(
  ('admit begin commit compel concur confer control defer deter emit equip excel expel forget incur infer occur omit patrol ' +
    'permit prefer propel rebut refer regret remit repel submit transfer transmit upset').split(' '),
)

/** All forms of a verb. “be”, “have” and “do” included; a verb not listed as irregular is inflected by rule. */
export function formsOf(base: string): VerbForms {
  if (base === 'be') return ['be', 'is', 'was', 'been', 'being']
  if (base === 'have') return ['have', 'has', 'had', 'had', 'having']
  if (base === 'do') return ['do', 'does', 'did', 'done', 'doing']
  const irregular = IRREGULAR[base]
  const [past, participle] = irregular ?? [regularPast(base), regularPast(base)]
  return [base, thirdPerson(base), past, participle, gerund(base)]
}

/** Forms that only “be” tells apart, numbered on from those of VerbForms; “was” is such a one beside the past of any other verb. */
export const [ARE, WERE, AM, WAS] = [5, 6, 7, 8]
export const MORE_FORMS_OF_BE: Readonly<Record<string, number>> = { am: AM, are: ARE, was: WAS, were: WERE }
const FORMS_OF_BE = ['be', 'is', 'was', 'been', 'being', 'are', 'were', 'am', 'was']
/** The index into VerbForms for each number of a form. */
const SAME_FORM = [0, 1, 2, 3, 4, 0, 2, 0, 2]

/** A verb in a form, by the number of the form: “are” is to “be” what “have” is to “have”. */
export function inForm(base: string, form: number): string {
  return (base === 'be' ? FORMS_OF_BE[form] : formsOf(base)[SAME_FORM[form] ?? 0]) ?? base
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return base + 'es'
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies'
  if (/[^aeiou]o$/.test(base)) return base + 'es'
  return base + 's'
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return base + 'd'
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ied'
  return doubled(base) + 'ed'
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying'
  if (base.endsWith('e') && !/(?:[eoy]e|inge)$/.test(base)) return base.slice(0, -1) + 'ing'
  return doubled(base) + 'ing'
}

/** The base with its last consonant doubled where English doubles it: one short stressed last syllable. */
function doubled(base: string): string {
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/.test(base)
  return oneSyllable || DOUBLING.has(base) ? base + base.slice(-1) : base
}
