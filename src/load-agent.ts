import type { Config } from './core/change/config.ts'
import { type Agent, parseAgent } from './core/dialogue/agent.ts'
import { type Model as ModelSpec, resolveModel } from './core/dialogue/models.ts'
import type { Script, Shipped } from './core/dialogue/script.ts'
import type { Reader } from './core/ports.ts'
import { UserError } from './core/user-error.ts'

/** The agent of a run with the model it is asked of. */
export interface LoadedAgent {
  readonly script: Script
  readonly model: ModelSpec
  readonly effort: Config['effort']
  readonly warnings: readonly string[]
}

/** Loads the agent: the user's from the base branch if one is named, else the shipped one. Never from the pull request's head; a broken file is the user's mistake, with file and line. */
export async function loadAgent(reader: Reader, config: Config, shipped: Shipped): Promise<LoadedAgent> {
  const path = config.agentFile ?? 'agents/integration-engineer.md'
  const text = config.agentFile === undefined ? shipped.agentFile : await readAgentFile(reader, config.agentFile)
  const parsed = parseAgent(text, path)
  if ('problems' in parsed) throw new UserError(parsed.problems)
  return loaded(parsed.agent, config, shipped, path)
}

function loaded(agent: Agent, config: Config, shipped: Shipped, path: string): LoadedAgent {
  const model = resolveModel(config.model ?? agent.model)
  if (model === undefined) throw new UserError([`model: "${config.model ?? agent.model ?? ''}" is not known`])
  const warnings =
    agent.ignored.length === 0
      ? []
      : [`${path}: ${agent.ignored.join(', ')} has no effect here: the model gets no tools and nothing is started`]
  return {
    script: { agent: agent.body, rules: shipped.rules, lenses: shipped.lenses },
    model,
    effort: config.effort ?? agent.effort,
    warnings,
  }
}

async function readAgentFile(reader: Reader, path: string): Promise<string> {
  const entries = await reader.texts([{ revision: 'config', path }])
  const text = entries[0]?.[1]
  if (text?.kind === 'text') return text.text
  const why = text === undefined || text.kind === 'absent' ? 'does not exist there' : `could not be read (${text.kind})`
  throw new UserError([
    `agent-file: ${path} is read from the base branch and ${why}; commit it there, or leave the input out for the shipped agent`,
  ])
}
