/**
 * The command line: `npm run -s stet -- COMMAND …`. Every command is a file of this folder, loaded only when it is
 * called, so that checking a text needs no database.
 */
import { fail, type Command } from './command'

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check')).check,
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${await help()}\n`)
    return 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) return fail(`There is no command “${name}”. Commands: ${Object.keys(COMMANDS).join(', ')}.`)
  const command = await load()
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${describe(command)}\n`)
    return 0
  }
  return command.run(args, process.env['INIT_CWD'] ?? process.cwd())
}

function describe({ usage, summary }: Command): string {
  return `npm run -s stet -- ${usage}\n    ${summary.replaceAll('\n', '\n    ')}`
}

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  return commands.map(describe).join('\n\n')
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  },
)
