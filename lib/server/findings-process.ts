/** The process in which findings are counted for the desk; see findings-counter.ts. It ends with the one that asks. */
import { countFindings } from '../checks/count-findings'
import { loadWordLists } from '../checks/dictionaries/load-node'
import type { LiveArticle } from '../checks/live'

process.on('message', (article: LiveArticle) => process.send?.(countFindings(article, loadWordLists)))
