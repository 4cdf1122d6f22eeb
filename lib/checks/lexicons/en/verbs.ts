import { formsOf, type VerbForms } from '../../inflection'

/** Common verbs by base form, for rules that need to know one form of a verb from another. */
const COMMON =
  'abandon abolish accept accompany accuse achieve acknowledge acquire act adapt add address admit adopt advise affect affirm agree allow amount analyze announce ' +
  'answer appear apply appoint approach approve argue arise arrange arrest arrive ask assert assess assist assume assure attack attempt attend attract avoid award ' +
  'back ban base be bear beat become begin believe belong benefit betray bite blame block blow borrow break bring broadcast build burn buy calculate call cancel carry ' +
  'catch cause celebrate challenge change charge chase check choose claim clarify clean clear climb close collapse collect combine come comment commit compare compete ' +
  'complain complete conceal concede concern conclude condemn conduct confirm confront connect consider consist constitute construct consult consume contact contain ' +
  'continue contribute control convert convict convince cook cooperate cost count cover create criticize cross cry cut damage dance deal decide declare decline decrease ' +
  'dedicate defeat defend define delay deliver demand demonstrate denounce deny depart depend deploy describe deserve design destroy detail detain detect determine ' +
  'develop die differ dig direct disappear discover discuss dismiss display disrupt distribute divide do double doubt draw dream drink drive drop earn eat elect ' +
  'eliminate emerge employ encounter encourage end endure enjoy ensure enter escape establish estimate evacuate evolve examine exceed exchange exclude exist expand ' +
  'expect experience explain explode export expose express extend face fail fall fear feed feel fight fill film find fine finish fire fit fix flee float flow fly follow ' +
  'forbid force forget form free fulfill function gain gather get give go govern grant grow guarantee guess guide hand handle hang happen harm have head hear help hesitate ' +
  'hide hire hit hold hope host hurt identify ignore imagine implement import impose impress improve include incorporate increase indicate influence inform inherit ' +
  'inhabit injure insist inspire install insure intend interrupt intervene introduce invade invest investigate invite involve issue join judge jump justify keep kill knock ' +
  'know lack land last laugh launch lay lead learn leave lend let lie lift light limit link listen live lock look lose love lower maintain make manage march mark marry master ' +
  'match mean measure meet mention miss mobilize move multiply murder name need negotiate nominate notice obey object oblige observe obtain occupy occur offer open operate oppose ' +
  'order organize overcome own paint park participate pass pay perform permit persuade pick place plan plant play please point possess practice predict prefer prepare present ' +
  'preserve press pretend prevent proceed process produce prohibit promise promote pronounce propose protect protest prove provide publish pull punish purchase push put ' +
  'qualify question quit raise reach react read realize receive recognize recommend reconcile record recover recruit reduce refer reflect refuse regain register reject relate ' +
  'relaunch release rely remain remember remind remove renew renounce rent repair repeat replace reply report represent request require rescue resemble reserve resign resist ' +
  'resolve respect respond rest restore restrict result resume retain retire return reveal ride rise risk rule run save say search secure see seek seem seize select sell send separate ' +
  'serve set settle shake share shine shoot show shut sign sing sink sit sleep slow smoke solve speak specify spend split spread stand start state stay steal stick stop strengthen ' +
  'strike study submit succeed suffer suggest suit supply support suppose surprise surround survive suspect suspend sustain swear swim take talk target teach tell tend terminate test ' +
  'thank think threaten throw tie touch trace train transfer transform translate travel treat trigger trust try turn understand undertake unveil update urge use vanish violate visit vote ' +
  'wait wake walk want warn wash watch wear weigh welcome win wish withdraw wonder work worry wound write'

/** Verbs whose forms are no nouns in English: “of obtain”, “without say” can only be verbs. */
const ONLY_VERBS =
  'accept achieve acquire add adopt allow announce appear apply appoint arise arrive ask assume avoid be become begin believe bring build buy carry choose close collect come commit ' +
  'complain complete condemn confirm consider convince create decide declare defend deliver deny destroy determine develop discover discuss do eat employ enjoy ensure enter establish ' +
  'exist explain find follow forget get give go grow guarantee happen have hear help hide identify implement improve include inform introduce invest invite join keep know learn let listen ' +
  'lose maintain make meet negotiate obtain offer open organize participate pass pay perform possess prevent produce promote propose protect prove provide publish put react read receive ' +
  'recognize recover reduce refuse remain remember remove renounce repeat replace require resign resist resolve respond restore reveal save say see seek sell send serve show sign sing ' +
  'sit solve speak spend stay steal submit succeed suffer suggest survive take teach tell think throw try understand use win withdraw work write'

const all: readonly VerbForms[] = COMMON.split(' ').map(formsOf)

/** Base form by third person, past, participle and gerund; what stands for several verbs stands for the first. */
const byForm = (form: 0 | 1 | 2 | 3 | 4): ReadonlyMap<string, VerbForms> => new Map(all.toReversed().map((forms) => [forms[form], forms]))
export const BASES = byForm(0)
export const THIRD_PERSONS = byForm(1)
export const PASTS = byForm(2)
export const PARTICIPLES = byForm(3)
/** Whether a word can be a past participle: one of the list, or a regular one. */
export const isParticiple = (word: string): boolean => PARTICIPLES.has(word) || /[^e]ed$/.test(word)
export const BARE_VERBS: ReadonlySet<string> = new Set(ONLY_VERBS.split(' '))
