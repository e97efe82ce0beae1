import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shipped } from '../core/dialogue/script.ts'

/** Reads the agent, the rules, the lenses and the way to answer a question that ship with the tool, from the folder it was unpacked to; never from the repository under review. */
export async function loadShipped(root: string): Promise<Shipped> {
  const read = (name: string) => readFile(join(root, 'agents', name), 'utf8')
  const [agentFile, rules, api, queue, db, any, ask] = await Promise.all([
    read('integration-engineer.md'),
    read('rules.md'),
    read('lenses/api.md'),
    read('lenses/queue.md'),
    read('lenses/db.md'),
    read('lenses/any.md'),
    read('ask.md'),
  ])
  return { agentFile, rules, lenses: { api, queue, db, any }, ask }
}
