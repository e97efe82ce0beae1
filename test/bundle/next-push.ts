import type { World } from '../support/github/server.ts'
import { answerTo } from './answers.ts'
import { type RunOptions, type Scenario, type Setting, scenario } from './scenario.ts'
import { shopClaims, shopFiles } from './shop.ts'

/** The token of a job that may also write check runs, and resolve threads where told. */
export function tokenFor(contents: 'read' | 'write' = 'read'): Partial<World> {
  return { token: { permissions: { contents, checks: 'write' } } }
}

/** The worker of the shop with its guard back: what the queue's claims are about is gone. */
export const repaired = { 'src/workers/refund.ts': shopFiles['src/workers/refund.ts'] ?? '' }

/** A pull request of the shop with pushes after its head; the model claims what it can still quote. */
export async function pushing(setting: Setting = {}): Promise<Scenario> {
  const stage = await scenario({ world: tokenFor(), ...setting })
  stage.script.reply ??= (request) => ({ json: answerTo(request, shopClaims) })
  return stage
}

/** Pushes the nth commit after the head and reviews it by the event of that push. */
export async function push(stage: Scenario, nth: number, options: RunOptions = {}) {
  const [before, head] = [nth === 0 ? stage.head : (stage.shas[3 + nth] ?? ''), stage.shas[4 + nth] ?? '']
  stage.github.setHead(head, '2026-01-03T00:00:05Z')
  const asked = stage.messages.requests.length
  const wrote = stage.writes().length
  const ran = await stage.run({ event: stage.pullRequest({ action: 'synchronize', before, head }), ...options })
  return {
    ran,
    head,
    /** The files that each request of this run wants receipts for. */
    asked: stage.messages.requests.slice(asked).map(({ raw }) => raw),
    writes: stage.writes().slice(wrote),
  }
}

/** The one summary. */
export function summaryOf({ github }: Scenario): string {
  return (
    github.state.issueComments.find(({ body }) => body.startsWith('<!-- integration-engineer:v1 summary'))?.body ?? ''
  )
}

/** The comment of ours whose title holds these words. */
export function commentOn({ github }: Scenario, words: string) {
  const found = github.state.reviewComments.find(({ body }) => body.includes(words))
  if (found === undefined) throw new Error(`no comment says "${words}"`)
  return found
}
