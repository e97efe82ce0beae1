import type { Lens } from './lens.ts'

/** The fixed texts of a dialogue: the agent's body, the rules common to all lenses, and one checklist for each lens. */
export interface Script {
  readonly agent: string
  readonly rules: string
  readonly lenses: { readonly [lens in Lens]: string }
}

/** The texts that ship with the tool: the agent's file with its front matter, the rules, the lenses, and how a question is answered. */
export interface Shipped {
  readonly agentFile: string
  readonly rules: string
  readonly lenses: Script['lenses']
  readonly ask: string
}
