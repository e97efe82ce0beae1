import { defineConfig } from 'vitest/config'

/** Where a run in CI leaves its counts for a script to read. */
const results = '.vitest/json/output.json'

/** What is pure shares a worker from file to file: there is nothing that one could leave behind for the next. */
const pure = ['test/core/**/*.test.ts', 'test/render/**/*.test.ts']

export default defineConfig({
  test: {
    // One worker fewer than cores is the runner's own choice, and leaves half of a machine with two of them idle.
    maxWorkers: '100%',
    // Each of these runs processes of its own; more at once only make all of them slow.
    maxConcurrency: 3,
    reporters: process.env.CI === 'true' ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: [
      {
        test: {
          name: 'pure',
          include: pure,
          isolate: false,
          setupFiles: ['test/support/drawn-cases.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: pure,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
