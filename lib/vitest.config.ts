import path from 'node:path'
import { defineConfig } from 'vitest/config'

// A zone that is far from every developer's and off the hour: whatever depends on the local time shows.
process.env['TZ'] = 'Asia/Kathmandu'

export default defineConfig({
  root: path.dirname(import.meta.dirname),
  test: {
    include: ['lib/**/*.test.ts', 'prisma/**/*.test.ts', 'app/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
