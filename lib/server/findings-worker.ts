/** The thread in which findings are counted for the desk; see findings-counter.ts. */
import { parentPort } from 'node:worker_threads'
import { countFindings } from '../checks/count-findings'
import { loadWordLists } from '../checks/dictionaries/load-node'
import type { LiveArticle } from '../checks/live'

parentPort?.on('message', (article: LiveArticle) => parentPort?.postMessage(countFindings(article, loadWordLists)))
