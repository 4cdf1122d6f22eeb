/** Verbs that take a gerund where other languages have an infinitive, as `word: preposition` (none where the gerund follows directly; `!` after a word that is never right so). */
export const GERUND_AFTER_VERBS =
  'avoid:; admit:; deny:; suggest:; enjoy!:; recommend:; finish:; imagine:; postpone:; delay:; risk:; resist:; dislike:; detest:; tolerate:; envisage:; contemplate:; advocate:; appreciate:; exclude:; practise:; justify:; acknowledge:; evoke:; ' +
  'succeed!: in; insist: on; dream!: of; accuse!: of; suspect: of; convict!: of; specialize: in; specialise: in; persist: in; excel: in; apologize: for; apologise: for; object: to; confess: to; contribute: to; abstain: from; ' +
  'refrain: from; prevent: from; prohibit: from; dissuade: from; discourage: from; desist: from; congratulate: on; blame: for; criticize: for; criticise: for; concentrate: on; focus: on; rely: on; complain: of; boast: of; despair: of; repent: of; ' +
  'ban: from; bar: from; consist: of; culminate: in'
export const GERUND_AFTER_ADJECTIVES =
  'responsible: for; opposed: to; dedicated: to; devoted: to; accustomed: to; fond: of; tired: of; famous: for; worth!:; busy:; addicted: to; skilled: in; satisfied: with; obsessed: with'
export const GERUND_AFTER_NOUNS =
  'possibility: of; risk: of; danger: of; habit: of; difficulty: in; fact!: of; probability: of; likelihood: of; merit: of; impression: of; accusation: of; suspicion: of; custom: of; prospect: of; risks: of'

/** Verbs that are nouns too, but stand for none after “avoids to” and the like. */
export const VERBS_BEFORE_NOUNS =
  'talk travel work leave change increase answer play run cut fall escape reach win save pass sell get find keep move return visit buy lead end damage hit kill raise lower look sign meet refer attack attempt start stop close open use cause pay lose take give make see say go take wait stay drink check control force help limit drive book call create speak touch name quote comment address postpone contact compromise'

/** Verbs that take a person and a gerund: “prevents them to work”. */
export const PERSON_AND_GERUND = 'prevent!: from; prohibit: from; dissuade: from; discourage: from; stop: from; ban: from; bar: from; accuse: of; suspect: of; blame: for; congratulate: on; thank: for; criticize: for; criticise: for; hinder: from; deter: from; exempt: from; reproach: for'

/** Verbs that take “that” and a clause where other languages have a person and an infinitive: “demanded the firm to pay”. */
export const PERSON_AND_CLAUSE = 'demand!; suggest!; propose!; insist'

/** Verbs that take the person with “to” where other languages have the bare pronoun: “explained him that”. */
export const PERSON_WITH_TO = 'explain describe suggest announce admit confess declare mention report present demonstrate confirm clarify reveal reply propose indicate communicate repeat'

/** Verbs that take an infinitive with “to” where other languages have “of” or “for”. */
export const INFINITIVE_AFTER_VERBS =
  'agree ask attempt begin cease choose continue decide deserve endeavor fail forget hesitate intend manage need offer plan pretend promise propose refuse seek start struggle threaten try undertake wish'

/** Verbs that take their object with a preposition where other languages have none: “listened the speech”. */
export const OBJECT_WITH_PREPOSITION =
  'listen!: to; belong: to; participate: in; depend: on; rely: on; comply: with; object: to; react: to; collaborate: with; interfere: with; wait!: for; aspire: to; consist: of; compete: with; contribute: to; correspond: to; resort: to; cope: with; respond: to; specialize: in; sympathize: with'
