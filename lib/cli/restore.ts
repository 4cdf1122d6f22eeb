import { resolve } from 'node:path'
import { locate } from '../database/location'
import { restore } from '../database/restore'
import { type Command, done, fail } from './command'

export const restoreDesk: Command = {
  usage: 'restore FILE',
  summary:
    'Puts a back-up in the place of the desk. Stop every server first. The file is verified before anything is changed, and\n' +
    'stays as it is; what the desk was is kept aside (a file in back-ups, or a schema of the PostgreSQL database).',
  run: async ([file, ...rest], calledFrom) => {
    if (file === undefined || rest.length > 0) return fail(`Name one back-up. Usage: npm run -s stet -- ${restoreDesk.usage}`)
    const location = locate()
    const kept = await restore(location, resolve(calledFrom, file))
    const where = location.engine === 'sqlite' ? kept : `the schema “${kept}”`
    return done(kept === '' ? 'Restored. There was no desk before.' : `Restored. What the desk was is kept in ${where}.`)
  },
}
