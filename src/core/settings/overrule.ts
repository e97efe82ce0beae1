import type { Config } from '../change/config.ts'
import type { Settings } from './settings.ts'

/** Takes what the inputs say and what the configuration file says; gives the configuration of the run. Where both say something, the input wins. */
export function overrule(config: Config, { lenses, budget }: Settings): Config {
  const { said } = config
  return {
    ...config,
    lenses: said.has('lenses') ? config.lenses : (lenses ?? config.lenses),
    maxCostUsd: said.has('max-cost-usd') ? config.maxCostUsd : (budget.maxCostUsd ?? config.maxCostUsd),
    timeoutMinutes: said.has('timeout-minutes')
      ? config.timeoutMinutes
      : (budget.timeoutMinutes ?? config.timeoutMinutes),
    maxComments: said.has('max-comments') ? config.maxComments : (budget.maxComments ?? config.maxComments),
  }
}
