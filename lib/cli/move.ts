import { resolve } from 'node:path'
import { locate, type Location } from '../database/location'
import { moveDesk } from '../database/move'
import { assertReady, nameOf } from '../database/ready-desk'
import { type Command, done, fail } from './command'

export const move: Command = {
  usage: 'move --to postgres://USER:PASSWORD@HOST/DATABASE | move --to FOLDER',
  summary:
    'Copies the desk to an empty PostgreSQL database, or into an SQLite file in a folder, and compares what arrived with what\n' +
    'was sent, row by row. Stop every server first. The desk that is moved stays as it is.',
  run: async (args, calledFrom) => {
    const [flag, to, ...rest] = args
    if (flag !== '--to' || !to || rest.length > 0) return fail(`Say where to. Usage: npm run -s stet -- ${move.usage}`)
    const from = locate()
    const target = targetOf(to, from, calledFrom)
    if (target.engine === from.engine && nameOf(target) === nameOf(from)) return fail('The desk is there already.')
    await assertReady(from)
    await moveDesk(from, target)
    const next = target.engine === 'sqlite' ? `without DATABASE_URL and with STET_DATA=${target.folder}` : 'with DATABASE_URL naming it'
    return done(`Moved to ${nameOf(target)} and checked. Start Stet ${next}; the desk in ${nameOf(from)} is as it was.`)
  },
}

function targetOf(to: string, from: Location, calledFrom: string): Location {
  if (/^postgres(ql)?:\/\//.test(to)) return { engine: 'postgresql', url: to, folder: from.folder }
  return locate({ STET_DATA: resolve(calledFrom, to) })
}
