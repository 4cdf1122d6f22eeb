/** The process in which findings are counted for the desk; see findings-counter.ts. */
import { countFindings } from '../checks/count-findings'
import { loadWordLists } from '../checks/dictionaries/load-node'
import type { LiveArticle } from '../checks/live'
import { answerWork } from '../processes/answer-work'

answerWork((article: LiveArticle) => countFindings(article, loadWordLists))
