import { takeBackStet } from '../../../../../../lib/articles/commands/stet'
import { clientId } from '../../../../../../lib/articles/schema'
import { route } from '../../../../_route'
import { inArticle, nothing } from '../../../../_shapes'

export const DELETE = route({
  does: 'Takes a stet back: what it let stand is a finding again.',
  takes: { ids: inArticle.extend({ stetId: clientId }) },
  answers: { shape: nothing },
  refuses: ['stet_missing'],
  tells: 'everybody',
  answer: (db, { ids }) => takeBackStet(db, ids.articleId, ids.stetId),
})
