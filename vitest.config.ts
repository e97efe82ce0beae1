import { defineConfig } from 'vitest/config'

/** Where a run in CI leaves its counts for a script to read. */
const results = '.vitest/json/output.json'

const pure = ['test/core/**/*.test.ts', 'test/render/**/*.test.ts']
const built = ['test/bundle/**/*.test.ts']
const git = ['test/adapters/git*.test.ts', 'test/adapters/github/*.test.ts', 'test/support/**/*.test.ts']

const patience = { testTimeout: 30_000, hookTimeout: 30_000 }

/** Files of a kind share a worker, and with it what is loaded and read once: none leaves anything behind that the next could meet. */
const shared = { isolate: false, ...patience }

export default defineConfig({
  test: {
    // One worker fewer than cores is the runner's own choice, and leaves half of a machine with two of them idle.
    maxWorkers: '100%',
    // Each of these runs processes of its own; more at once only make all of them slow.
    maxConcurrency: 3,
    globalSetup: ['test/support/temporary-folder.ts'],
    reporters: process.env.CI === 'true' ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: [
      { test: { name: 'pure', include: pure, setupFiles: ['test/support/drawn-cases.ts'], ...shared } },
      // Apart from the others, whose workers grow large: to start a process copies the table of all its memory.
      { test: { name: 'built', include: built, ...shared } },
      { test: { name: 'git', include: git, ...shared } },
      { test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [...pure, ...built, ...git], ...shared } },
    ],
  },
})
