/**
 * A German verb in two parts as a machine renders it: the verb, what stands between, and the particle at the end of the
 * clause. `meant` is the English verb for both; `null` where what stands between has to change too.
 */
export type SeparableVerb = {
  /** Base forms, divided by spaces. */
  readonly verbs: string
  readonly particles: string
  /** What has to stand between: English knows the pair otherwise (“closed the road off”). */
  readonly between: RegExp
  readonly meant: string | null
  readonly source: string
}

const AGREED = /\b(?:plans?|proposal|draft|law|bill|agreement|motion|application|contract|merger|compromise|project|budget|sale|request)\b/
const WORK = /\b(?:renovation|works|construction|conversion|contracts?|training|studies|negotiations|talks|procedure|investigations?|year|expansion|restructuring|takeover)\b/
const CHECKS = /\b(?:controls?|checks|measures?|tests?|search|searches|works|renovation|survey|event|inspections?|raids?|investigations?)\b/
/** Who lets the public know: “shared the police with” */
const PUBLIC = /^(?:(?:the|a) (?:\p{Ll}+ )?(?:police|ministry|company|city|authorities|authority|spokesman|spokeswoman|club|association|court|party|group|prosecutor|government|administration|fire brigade)|this the)\b/u
const PAPERS = /\b(?:plans?|concept|program|programme|book|study|report|results?|project|draft|candidates?|budget|figures|offer|numbers|balance|bill|proposals?|strategy|evidence|statistics|model|law|opinion)\b/
const RULE = /\b(?:rule|tax|fee|law|system|limit|ban|duty|obligation|quota|minimum|fees|rules|controls|model)\b/
const OBJECT = /^(?:the|an?|his|her|its|their|this|these|that|new|more|many|several|some|no) \S+(?: \S+){0,3}$/

export const SEPARABLE_VERBS: readonly SeparableVerb[] = [
  { verbs: 'go', particles: 'out', between: /^(?:\S+ ){0,4}from\b(?! (?:\S+ )?to\b)/, meant: null, source: 'von etwas ausgehen' },
  { verbs: 'throw', particles: 'before', between: /\b(?:him|her|them|government|minister|man|woman|accused|defendant|mayor|coalition|opposition|party|city|company|\p{Lu}\p{Ll}+)\b/u, meant: null, source: 'jemandem etwas vorwerfen' },
  { verbs: 'strike beat', particles: 'before', between: /\S/, meant: 'propose', source: 'vorschlagen' },
  { verbs: 'lay put place', particles: 'before', between: PAPERS, meant: 'present', source: 'vorlegen, vorstellen' },
  { verbs: 'write', particles: 'before', between: /\b(?:law|rule|rules|helmets?|masks?|duty|minimum|distance|limit|limits|speed|quota)\b/, meant: 'require', source: 'vorschreiben' },
  { verbs: 'take accept', particles: 'against contrary opposite', between: /\S/, meant: 'receive', source: 'entgegennehmen' },
  { verbs: 'announce', particles: 'on', between: /\b(?:resistance|protests?|strikes?|consequences|measures|cuts|action|resignation|reforms?|controls|changes|steps|it|this|layoffs|return)\b/, meant: 'announce', source: 'ankündigen' },
  { verbs: 'register report', particles: 'on at', between: /\b(?:insolvency|bankruptcy|demonstration|doubts?|claims?|concerns|needs?|patents?|short-time work|short work)\b/, meant: 'register', source: 'anmelden' },
  { verbs: 'offer', particles: 'on at', between: /\b(?:courses?|help|tours?|advice|support|services?|products?|workshops?|tickets|trips|consultation|talks)\b/, meant: 'offer', source: 'anbieten' },
  { verbs: 'climb rise increase', particles: 'on', between: /\b(?:to|by|slightly|significantly|strongly|further)\b/, meant: 'rise', source: 'ansteigen' },
  { verbs: 'take hold', particles: 'fixed firm', between: /\S/, meant: null, source: 'festnehmen, festhalten' },
  { verbs: 'put notice lay set', particles: 'fixed firm', between: /^(?!(?:the )?(?:prices?|interest|rates?)\b)\S/, meant: 'determine', source: 'feststellen, festlegen' },
  { verbs: 'give', particles: 'after', between: /^(?:slightly|significantly|clearly|in|on|by|under|a little|again|already|not)\b/, meant: 'give way', source: 'nachgeben' },
  { verbs: 'think', particles: 'after', between: /^(?:about|over)\b/, meant: 'think', source: 'nachdenken über' },
  { verbs: 'slip slide fall', particles: 'off from', between: /^(?:on|to|in) (?:\S+ )?(?:place|rank|position|fourth|fifth|last|\d)/, meant: 'slip', source: 'abrutschen' },
  { verbs: 'step', particles: 'on at', between: /\S/, meant: null, source: 'auftreten, antreten' },
  { verbs: 'solve', particles: 'out', between: /\S/, meant: 'trigger', source: 'auslösen' },
  { verbs: 'solve', particles: 'up on', between: /\S/, meant: 'dissolve', source: 'auflösen' },
  { verbs: 'solve', particles: 'off from', between: /\S/, meant: 'replace', source: 'ablösen' },
  { verbs: 'build', particles: 'off from', between: /\b(?:jobs?|positions|overtime|debts?|bureaucracy|prejudices|barriers|stress|capacities|staff|personnel)\b/, meant: 'cut', source: 'abbauen' },
  { verbs: 'say', particles: 'off', between: /\b(?:concerts?|festival|meeting|event|appointment|visit|trip|match|game|show|tour|participation|appearance|market|parade)\b/, meant: 'cancel', source: 'absagen' },
  { verbs: 'say', particles: 'to', between: /\b(?:help|support|funds|money|aid|funding|subsid(?:y|ies)|million)\b/, meant: 'promise', source: 'zusagen' },
  { verbs: 'vote agree', particles: 'to', between: AGREED, meant: null, source: 'zustimmen' },
  { verbs: 'vote', particles: 'off', between: /\b(?:on|over|about)\b/, meant: 'vote', source: 'abstimmen' },
  { verbs: 'set continue lead drive', particles: 'forth', between: /\b(?:works?|talks|negotiations|search|trip|journey|trial|process|training|tradition|today|tomorrow)\b/, meant: 'continue', source: 'fortsetzen' },
  { verbs: 'hang', particles: 'off down', between: /^(?:\S+ )?(?:from|of)\b/, meant: null, source: 'abhängen von' },
  { verbs: 'depend', particles: 'off', between: /\S/, meant: 'depend', source: 'abhängen von' },
  { verbs: 'reject refuse decline', particles: 'off from', between: /^(?!.*\b(?:by|backed)\b)\S/, meant: 'reject', source: 'ablehnen' },
  { verbs: 'come arrive', particles: 'on at', between: /^(?:not |very |also |particularly )?(?:well|good|badly|bad)\b/, meant: 'go down', source: 'gut ankommen' },
  { verbs: 'share inform divide', particles: 'with', between: PUBLIC, meant: null, source: 'mitteilen' },
  { verbs: 'catch', particles: 'on at', between: /\b(?:work|works|construction|school|season|trial)\b/, meant: 'start', source: 'anfangen' },
  { verbs: 'finish close', particles: 'off', between: WORK, meant: 'complete', source: 'abschließen' },
  { verbs: 'lead introduce', particles: 'in', between: RULE, meant: 'introduce', source: 'einführen' },
  { verbs: 'lead carry', particles: 'through', between: CHECKS, meant: 'carry out', source: 'durchführen' },
  { verbs: 'estimate', particles: 'in on', between: /^(?:the (?:situation|danger|risk|chances|consequences)|this|that|it)\b/, meant: 'assess', source: 'einschätzen' },
  { verbs: 'speak', particles: 'out from', between: /^(?:himself|herself|itself|themselves)\b/, meant: null, source: 'sich aussprechen' },
  { verbs: 'put set', particles: 'through', between: /^(?:himself|herself|itself|themselves)\b/, meant: null, source: 'sich durchsetzen' },
  { verbs: 'tear break', particles: 'off from', between: /\b(?:house|building|hall|bridge|school|buildings|houses|villa|block)\b/, meant: 'demolish', source: 'abreißen' },
  { verbs: 'look regard see', particles: 'on at', between: /^(?:himself|herself|themselves)\b/, meant: null, source: 'sich ansehen' },
  { verbs: 'place put', particles: 'to provide', between: /\bto (?:the )?disposal|available\b/, meant: null, source: 'zur Verfügung stellen' },
  { verbs: 'lift', particles: 'up on', between: /\b(?:ban|judgment|judgement|verdict|ruling|immunity|restrictions?|rules?|warning|blockade|closure|curfew|order)\b/, meant: 'lift', source: 'aufheben' },
  { verbs: 'call', particles: 'up on out', between: /\b(?:to|for) (?:\S+ ){0,2}?(?:donations?|strikes?|boycotts?|protests?|peace|demonstrations?|solidarity|participation|warning strikes|calm|saving)\b/, meant: 'call', source: 'aufrufen zu' },
  { verbs: 'write', particles: 'out', between: /\b(?:contract|position|post|project|works|competition|prize|tender|job|order)\b/, meant: 'advertise', source: 'ausschreiben' },
  { verbs: 'limit restrict', particles: 'in', between: /\S/, meant: 'restrict', source: 'einschränken' },
  { verbs: 'load invite', particles: 'in', between: /\b(?:to|for)\b/, meant: 'invite', source: 'einladen' },
  { verbs: 'shut close join', particles: 'on at', between: /^(?:himself|herself|itself|themselves)\b/, meant: 'join', source: 'sich anschließen' },
  // What stands between is any short object: English has another verb for the whole.
  { verbs: 'throw lay put', particles: 'before', between: OBJECT, meant: null, source: 'vorwerfen, vorlegen' },
  { verbs: 'call invite recognize fear announce offer show threaten sue register', particles: 'on', between: OBJECT, meant: null, source: 'aufrufen, ankündigen, anzeigen' },
  { verbs: 'advise hold end reject schedule vote', particles: 'off', between: OBJECT, meant: null, source: 'abraten, abhalten, absetzen' },
  { verbs: 'share divide inform celebrate reckon play bring', particles: 'with', between: OBJECT, meant: null, source: 'mitteilen, mitbringen' },
  { verbs: 'represent award whistle issue let admit reject exclude', particles: 'out', between: OBJECT, meant: null, source: 'ausstellen, auspfeifen, ausschließen' },
  { verbs: 'demand solve wait attract', particles: 'up', between: OBJECT, meant: null, source: 'auffordern, aufklären' },
  { verbs: 'explain discuss decide fall', particles: 'away', between: OBJECT, meant: null, source: 'wegerklären, wegfallen' },
  { verbs: 'demand reject win point show', particles: 'back', between: OBJECT, meant: null, source: 'zurückfordern, zurückweisen' },
  { verbs: 'take receive accept', particles: 'against', between: OBJECT, meant: null, source: 'entgegennehmen' },
  { verbs: 'build rebuild convert set implement', particles: 'around', between: OBJECT, meant: null, source: 'umbauen, umsetzen' },
  { verbs: 'shoot secure agree admit promise trust', particles: 'to', between: OBJECT, meant: null, source: 'zusagen, zugeben' },
  { verbs: 'lead enforce set search', particles: 'through', between: OBJECT, meant: null, source: 'durchsetzen, durchsuchen' },
  { verbs: 'clear invite set admit introduce collect', particles: 'in', between: OBJECT, meant: null, source: 'einräumen, einladen, einsammeln' },
]
