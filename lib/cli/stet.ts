/**
 * The command line: `npm run -s stet -- COMMAND …`. Every command is a file of this folder, loaded only when it is
 * called, so that checking a text needs no database.
 */
import { DATABASE_CLIENT, makeUnlessUpToDate } from '../server/set-up.mjs'
import { fail, type Command } from './command'

type Entry = { readonly load: () => Promise<Command>; readonly usesDatabase: boolean }

/**
 * Every command. Those that use the database are the operator's: back-up, restore, move and check work on the data
 * itself and pass the HTTP API by; nothing else does.
 */
const COMMANDS: Readonly<Record<string, Entry>> = {
  check: { load: async () => (await import('./check')).check, usesDatabase: false },
  backup: { load: async () => (await import('./back-up')).backUpDesk, usesDatabase: true },
  restore: { load: async () => (await import('./restore')).restoreDesk, usesDatabase: true },
  move: { load: async () => (await import('./move')).move, usesDatabase: true },
  'check-db': { load: async () => (await import('./check-db')).checkDb, usesDatabase: true },
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${await help()}\n`)
    return 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) return fail(`There is no command “${name}”. Commands: ${Object.keys(COMMANDS).join(', ')}.`)
  const command = await load(entry)
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${describe(command)}\n`)
    return 0
  }
  return command.run(args, process.env['INIT_CWD'] ?? process.cwd())
}

async function load(entry: Entry): Promise<Command> {
  if (entry.usesDatabase) await makeUnlessUpToDate(DATABASE_CLIENT)
  return entry.load()
}

function describe({ usage, summary }: Command): string {
  return `npm run -s stet -- ${usage}\n    ${summary.replaceAll('\n', '\n    ')}`
}

async function help(): Promise<string> {
  const commands = []
  for (const entry of Object.values(COMMANDS)) commands.push(await load(entry))
  return commands.map(describe).join('\n\n')
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    // What the operator can mend is a sentence; everything else is a fault of ours and keeps its stack.
    const isPlain = error instanceof Error && ['DatabaseFailure', 'PlainFailure'].includes(error.name)
    if (isPlain) process.exitCode = fail(`Stet: ${error.message}`)
    else {
      console.error(error)
      process.exitCode = 1
    }
  },
)
