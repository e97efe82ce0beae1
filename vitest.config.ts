import { defineConfig } from 'vitest/config'

/** Where a run in CI leaves its counts for a script to read. */
const results = '.vitest/json/output.json'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: process.env.CI === 'true' ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
})
