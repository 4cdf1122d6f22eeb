import { removeName } from '../../../../../../lib/articles/commands/name'
import { clientId } from '../../../../../../lib/articles/schema'
import { route } from '../../../../_route'
import { inArticle, nothing } from '../../../../_shapes'

export const DELETE = route({
  does: 'Takes a name off the list.',
  takes: { ids: inArticle.extend({ nameId: clientId }) },
  answers: { shape: nothing },
  refuses: ['name_missing'],
  tells: 'everybody',
  answer: (db, { ids }) => removeName(db, ids.articleId, ids.nameId),
})
