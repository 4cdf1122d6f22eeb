import { checkDatabase } from '../database/check-database'
import { openDatabase } from '../database/client'
import { locate } from '../database/location'
import { assertReady, nameOf } from '../database/ready-desk'
import { type Command, PROBLEMS, done, fail } from './command'

export const checkDb: Command = {
  usage: 'check-db',
  summary:
    'Replays the history and confirms what Stet promises about it: every paragraph is its last revision, numbers have no\n' +
    'gaps, every conflict has its base, marks are the last given, nothing dangles. Changes nothing; editors may go on working.',
  run: async (args) => {
    if (args.length > 0) return fail(`It takes no arguments. Usage: npm run -s stet -- ${checkDb.usage}`)
    const location = locate()
    await assertReady(location)
    const db = await openDatabase(location)
    try {
      const problems = await checkDatabase(db, location.engine)
      if (problems.length > 0) {
        process.stderr.write(`${nameOf(location)} breaks what Stet promises:\n${problems.join('\n')}\n`)
        return PROBLEMS
      }
      const [articles, paragraphs, revisions] = [await db.article.count(), await db.paragraph.count(), await db.revision.count()]
      const counts = [count(articles, 'article'), count(paragraphs, 'paragraph'), count(revisions, 'revision')].join(', ')
      return done(`${nameOf(location)} is sound: ${counts}.`)
    } finally {
      await db.$disconnect()
    }
  },
}

const count = (n: number, one: string) => `${n.toLocaleString('en-US')} ${one}${n === 1 ? '' : 's'}`
