/**
 * Verbs that a machine puts after a quotation because they are the dictionary's first word for the verb of the source,
 * by base form, with the English verb of saying that is meant. The language whose verb it is stands in the comment.
 */
export const LITERAL_VERBS: Readonly<Record<string, string>> = {
  // French: souffle, glisse, grince, tacle, lance, lâche, martèle, confie, avance, précise, estime, juge, croit, assure,
  // tempère, nuance, relativise, ironise, enchaîne, poursuit, résume, abonde, balaie, évacue, plaide, décrypte, peste
  breathe: 'sigh', blow: 'sigh', puff: 'sigh', slip: 'confide', slide: 'confide', squeak: 'quip', creak: 'quip', gnash: 'grumble',
  tackle: 'snap', launch: 'say', throw: 'say', drop: 'say', hammer: 'insist', entrust: 'confide', precise: 'add', specify: 'add',
  estimate: 'say', esteem: 'say', judge: 'say', believe: 'say', consider: 'say', assure: 'insist', affirm: 'say',
  temper: 'caution', nuance: 'add', relativize: 'add', relativise: 'add', ironize: 'quip', ironise: 'quip', chain: 'continue',
  pursue: 'continue', abound: 'agree', sweep: 'retort', evacuate: 'retort', decrypt: 'explain', decipher: 'explain', analyze: 'explain',
  plague: 'grumble', vent: 'say', pest: 'grumble', develop: 'explain', detail: 'explain', defend: 'argue', evoke: 'say', scold: 'complain',
  swing: 'say', release: 'say', illustrate: 'explain', loosen: 'say', unroll: 'explain', sting: 'snap', scratch: 'snap', carry: 'complain', exhale: 'sigh', resume: 'continue', testify: 'say',
  choke: 'fume', strangle: 'fume', savor: 'say', savour: 'say', relish: 'say', swallow: 'say', indignate: 'protest', rejoice: 'say',
  tempest: 'fume', fulminate: 'fume', clamor: 'say', avow: 'admit',
  // Spanish: sentencia, zanja, apostilla, apunta, señala, incide, desliza, dispara, esgrime, valora, remacha, recalca
  sentence: 'conclude', settle: 'conclude', ditch: 'conclude', apostille: 'add', signal: 'say', shoot: 'snap', fire: 'snap',
  wield: 'argue', value: 'say', rivet: 'insist', collect: 'say', manifest: 'say', aim: 'say', impact: 'stress', count: 'say', deepen: 'add',
  // Italian: tuona, chiosa, incalza, rilancia, gela, sbotta, spiega, taglia corto
  gloss: 'comment', press: 'add', relaunch: 'urge', freeze: 'say', burst: 'snap', bang: 'snap',
  // Portuguese: garante, remata, atira, dispara, salienta, adianta
  guarantee: 'insist', finish: 'conclude', crown: 'conclude', advance: 'add', salient: 'stress',
  // Of several languages: plaide, regrette, reconoce, sostiene, reprocha, completa, pondera, avalia, indica, souligne, expone, alerta, advierte,
  // denuncia, celebra, relata, comunica, contextualiza, apuesta, réclame, justifica, refuta, contesta, deplora
  plead: 'argue', regret: 'lament', recognize: 'acknowledge', recognise: 'acknowledge', sustain: 'argue', reproach: 'complain', complete: 'add',
  ponder: 'note', evaluate: 'say', indicate: 'say', underline: 'stress', expose: 'explain', alert: 'warn', advert: 'warn', advertise: 'warn', denounce: 'protest',
  celebrate: 'enthuse', relate: 'recount', narrate: 'recount', communicate: 'say', transmit: 'say', contextualize: 'explain', bet: 'say',
  reclaim: 'demand', justify: 'explain', refute: 'counter', contest: 'counter', deplore: 'lament', express: 'say', figure: 'calculate', prognosticate: 'predict', anticipate: 'predict',
  qualify: 'say', certify: 'say', inform: 'say', appreciate: 'say', valorize: 'say', vindicate: 'say', reiterate: 'repeat', problematize: 'argue', sadden: 'lament',
  // German: meint, mahnt, poltert, wettert, betont
  mean: 'say', opine: 'say', exhort: 'warn', rumble: 'snap', weather: 'snap',
}
