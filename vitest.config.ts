import { defineConfig } from 'vitest/config'

/** Where a run in CI leaves its counts for a script to read. */
const results = '.vitest/json/output.json'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One worker fewer than cores is the runner's own choice, and leaves half of a machine with two of them idle.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: process.env.CI === 'true' ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
})
