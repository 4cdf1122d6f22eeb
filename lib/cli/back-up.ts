import { resolve } from 'node:path'
import { backUp } from '../database/back-up'
import { locate } from '../database/location'
import { assertReady } from '../database/ready-desk'
import { type Command, PROBLEMS, done, fail } from './command'

export const backUpDesk: Command = {
  usage: 'backup FILE',
  summary:
    'Copies the whole desk into a new file and checks the copy, while editors work: everything that was acknowledged before\n' +
    'is in it. The file can be restored on SQLite and on PostgreSQL.',
  run: async ([file, ...rest], calledFrom) => {
    if (file === undefined || rest.length > 0) return fail(`Name one new file. Usage: npm run -s stet -- ${backUpDesk.usage}`)
    const target = resolve(calledFrom, file)
    const location = locate()
    await assertReady(location)
    const problems = await backUp(location, target)
    if (problems.length === 0) return done(`Backed up to ${target}; the copy is sound.`)
    process.stderr.write(`Backed up to ${target}, but the desk breaks what Stet promises:\n${problems.join('\n')}\n`)
    return PROBLEMS
  },
}
