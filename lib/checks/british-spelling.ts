import type { ArticleIndex } from './article-index'

/** Frequent forms that only British (and Commonwealth) English has, folded. Words that Canada shares with it are left out. */
const FORMS = (
  'apologise apologised organise organised organising organisation organisations realise realised recognise recognised emphasise ' +
  'criticise criticised analyse analysed specialise specialised minimise maximise privatise privatised characterise authorise authorised ' +
  'programme programmes councillor councillors cheque cheques kerb tyre tyres aluminium learnt whilst amongst pyjamas plough storey ' +
  'jewellery grey gaol draught mum mums lorry lorries pavement petrol postcode launderette lavatory solicitor barrister borough ' +
  'constabulary lorry-load motorway motorways takeaway queue queued fortnight flat-pack bloke quid pence defence licence offence'
).split(' ')

/** How many British forms (and pound signs) make an article British. */
const ENOUGH = 2

/** Whether an article is written in British English, whatever locale it is checked for. */
export function writesBritish(article: ArticleIndex): boolean {
  let count = Math.min(1, article.markCount('£'))
  for (const form of FORMS) {
    if (article.forms.total(form) > 0) count++
    if (count >= ENOUGH) return true
  }
  return false
}
