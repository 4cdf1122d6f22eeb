import type { Route } from './_route'
import * as article from './articles/[articleId]/route'
import * as changes from './articles/[articleId]/changes/route'
import * as comments from './articles/[articleId]/comments/route'
import * as thread from './articles/[articleId]/comments/[threadId]/route'
import * as conflicts from './articles/[articleId]/conflicts/route'
import * as exported from './articles/[articleId]/export/route'
import * as history from './articles/[articleId]/history/route'
import * as marks from './articles/[articleId]/marks/route'
import * as names from './articles/[articleId]/names/route'
import * as name from './articles/[articleId]/names/[nameId]/route'
import * as original from './articles/[articleId]/original/route'
import * as paragraphs from './articles/[articleId]/paragraphs/route'
import * as paragraphHistory from './articles/[articleId]/paragraphs/[paragraphId]/history/route'
import * as previous from './articles/[articleId]/previous/route'
import * as saves from './articles/[articleId]/saves/route'
import * as stets from './articles/[articleId]/stets/route'
import * as stet from './articles/[articleId]/stets/[stetId]/route'
import * as versions from './articles/[articleId]/versions/route'
import * as visitors from './articles/[articleId]/visitors/route'
import * as articles from './articles/route'
import * as preview from './articles/preview/route'
import * as check from './check/route'
import * as dictionary from './dictionaries/[name]/route'
import * as events from './events/route'
import * as house from './house/route'
import * as houseNames from './names/route'
import * as session from './session/route'
import * as houseStets from './stets/route'

export const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'] as const
export type Method = (typeof METHODS)[number]

/** Every route by its path, in the order in which the description has them. A test holds this to the folders. */
export const ROUTES: Readonly<Record<string, Readonly<Partial<Record<Method, Route>>>>> = {
  '/api/articles': articles,
  '/api/articles/preview': preview,
  '/api/articles/{articleId}': article,
  '/api/articles/{articleId}/paragraphs': paragraphs,
  '/api/articles/{articleId}/saves': saves,
  '/api/articles/{articleId}/marks': marks,
  '/api/articles/{articleId}/changes': changes,
  '/api/articles/{articleId}/conflicts': conflicts,
  '/api/articles/{articleId}/comments': comments,
  '/api/articles/{articleId}/comments/{threadId}': thread,
  '/api/articles/{articleId}/visitors': visitors,
  '/api/articles/{articleId}/export': exported,
  '/api/articles/{articleId}/original': original,
  '/api/articles/{articleId}/history': history,
  '/api/articles/{articleId}/paragraphs/{paragraphId}/history': paragraphHistory,
  '/api/articles/{articleId}/previous': previous,
  '/api/articles/{articleId}/versions': versions,
  '/api/articles/{articleId}/stets': stets,
  '/api/articles/{articleId}/stets/{stetId}': stet,
  '/api/articles/{articleId}/names': names,
  '/api/articles/{articleId}/names/{nameId}': name,
  '/api/events': events,
  '/api/house': house,
  '/api/stets': houseStets,
  '/api/names': houseNames,
  '/api/session': session,
  '/api/check': check,
  '/api/dictionaries/{name}': dictionary,
}
