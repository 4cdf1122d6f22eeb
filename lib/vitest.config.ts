import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

// A zone that is far from every developer's and off the hour: whatever depends on the local time shows.
process.env['TZ'] = 'Asia/Kathmandu'

/** Tests that know no database and leave nothing behind; the one of `lib/text/search.ts` puts another module in its place. */
const PURE = 'lib/{checks,diff,text}/**/!(search).test.ts'

const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  root: path.dirname(import.meta.dirname),
  test: {
    // Much of a test of the database is waiting: two files at a time even where there are two processors only.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        // One process may hold many of them, so the checks and their lexicons are read once and not for every file.
        test: { name: 'pure', include: [PURE], isolate: false, ...timeouts },
      },
      {
        test: {
          name: 'sqlite',
          include: ['lib/**/*.test.ts', 'app/**/*.test.ts', 'prisma/**/*.test.ts', 'e2e/faults/*.test.ts'],
          exclude: ['**/*.postgresql.test.ts', PURE],
          globalSetup: 'lib/database/sqlite.global-setup.ts',
          ...timeouts,
        },
      },
      {
        // What works on the database, once more on the other engine. A test that needs one engine says so in its name.
        test: {
          name: 'postgresql',
          include: ['lib/{articles,database,live}/**/*.test.ts', 'lib/cli/desk-commands.test.ts', 'e2e/faults/*.test.ts'],
          exclude: ['**/*.sqlite.test.ts'],
          globalSetup: 'lib/database/postgresql.global-setup.ts',
          ...timeouts,
        },
      },
    ],
  },
})
