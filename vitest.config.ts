// Tests: rules and HTTP in parallel; browser journeys one after another (two cores, one browser).
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    maxWorkers: 2,
    sequence: { groupOrder: 0 },
  },
})
