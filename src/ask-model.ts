import { type Asked, askAll, type Dialogue } from './ask.ts'
import type { Config } from './core/change/config.ts'
import { textOr } from './core/change/text.ts'
import { excerptsOf } from './core/context/excerpt.ts'
import { testsOf } from './core/context/tests-of.ts'
import { type Agent, parseAgent } from './core/dialogue/agent.ts'
import { decodeAnswer } from './core/dialogue/decode-answer.ts'
import { type Model as ModelSpec, resolveModel } from './core/dialogue/models.ts'
import { type Batch, type BatchFile, type OmissionWhy, type Plan, planBatches } from './core/dialogue/plan.ts'
import { promptsOf } from './core/dialogue/prompt.ts'
import type { ModelFailure, Prompt, Reply, StopWhy } from './core/dialogue/request.ts'
import type { Script, Shipped } from './core/dialogue/script.ts'
import type { CallResult } from './core/judgement/outcome.ts'
import type { Unusable } from './core/judgement/report.ts'
import type { Clock, Model, Progress, Reader } from './core/ports.ts'
import type { SurfaceFile } from './core/surface/surface.ts'
import { UserError } from './core/user-error.ts'
import type { Prepared } from './prepare.ts'
import { newRef } from './read-change.ts'

/** The agent of a run with the model it is asked of. */
export interface Briefed {
  readonly script: Script
  readonly model: ModelSpec
  readonly effort: Config['effort']
  readonly warnings: readonly string[]
}

/** Loads the agent: the user's from the base branch if one is named, else the shipped one. Never from the pull request's head; a broken file is the user's mistake, with file and line. */
export async function brief(reader: Reader, config: Config, shipped: Shipped): Promise<Briefed> {
  const path = config.agentFile ?? 'agents/integration-engineer.md'
  const text = config.agentFile === undefined ? shipped.agentFile : await readAgentFile(reader, config.agentFile)
  const parsed = parseAgent(text, path)
  if ('problems' in parsed) throw new UserError(parsed.problems)
  return briefFrom(parsed.agent, config, shipped, path)
}

function briefFrom(agent: Agent, config: Config, shipped: Shipped, path: string): Briefed {
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

/** Plans the batches and prints their requests; reads and asks nothing. */
export function composePrompts(
  prepared: Prepared,
  briefed: Briefed,
  told: { readonly config: Config; readonly literals: readonly string[] },
): { readonly plan: Plan; readonly prompts: readonly Prompt[] } {
  const { selected, texts, evidence } = prepared
  const { subject, files } = prepared.change
  const { literals, config } = told
  const shown = (file: SurfaceFile) => excerptsOf(file.file, textOr(texts.get(newRef(file.file))), literals)
  const pieces = selected.map((file) => ({ file, excerpts: shown(file) }))
  const plan = planBatches({ selected: pieces, tests: changedTests(files, shown), lenses: config.lenses })
  const { script, model, effort } = briefed
  const context = {
    script,
    model,
    effort,
    subject,
    files,
    batches: plan.batches,
    evidence: evidence.evidence,
    literals,
  }
  return { plan, prompts: promptsOf(context) }
}

function changedTests(
  files: readonly SurfaceFile[],
  shown: (file: SurfaceFile) => BatchFile['excerpts'],
): ReadonlyMap<string, readonly BatchFile[]> {
  const byPath = new Map(files.map((file) => [file.file.path, file]))
  const asContext = (path: string): readonly BatchFile[] => {
    const file = byPath.get(path)
    return file === undefined ? [] : [{ file, role: 'context', excerpts: shown(file) }]
  }
  return new Map([...testsOf(files)].map(([path, tests]) => [path, tests.flatMap(asContext)]))
}

/** The dialogue's outcome: what each call gave, and what could not be used. */
export interface Answers {
  readonly results: readonly CallResult[]
  readonly unusable: readonly Unusable[]
  readonly dialogue: Dialogue
}

/** Asks the model everything that was planned within the run's deadline and budget, and decodes what comes back. */
export async function askModel(
  ports: { readonly model: Model; readonly clock: Clock; readonly progress: Progress },
  asked: { readonly plan: Plan; readonly prompts: readonly Prompt[] },
  limits: { readonly deadlineAt: number; readonly maxCostUsd: number },
): Promise<Answers> {
  const dialogue = await askAll(asked.prompts, ports, { ...limits, maxRequests: asked.prompts.length * 2 + 4 })
  const batches = new Map(asked.plan.batches.map((batch) => [batch.id, batch]))
  const calls = dialogue.results.flatMap((one) => {
    const batch = batches.get(one.prompt.batch)
    return batch === undefined ? [] : [callOf(one, batch)]
  })
  return {
    results: calls.map((one) => one.result),
    unusable: calls.flatMap((one) => (one.unusable === undefined ? [] : [one.unusable])),
    dialogue,
  }
}

function callOf(
  { prompt, reply }: Asked,
  batch: Batch,
): { readonly result: CallResult; readonly unusable: Unusable | undefined } {
  const { lens } = prompt
  const failed = (why: OmissionWhy, detail: string, unusableWhy: string) => ({
    result: { batch, lens, result: { kind: 'unusable' as const, why } },
    unusable: { batch: batch.id, paths: prompt.paths, why: unusableWhy, detail },
  })
  switch (reply.kind) {
    case 'failed':
      return failed(omissionWhy[reply.failure.why], reply.failure.detail, reply.failure.why)
    case 'stopped':
      return failed('model-failed', stopDetail[reply.why], reply.why)
    case 'answered':
      return decoded(reply, { prompt, batch, failed })
  }
}

function decoded(
  reply: Extract<Reply, { kind: 'answered' }>,
  {
    prompt,
    batch,
    failed,
  }: {
    prompt: Prompt
    batch: Batch
    failed: (why: OmissionWhy, detail: string, unusableWhy: string) => { result: CallResult; unusable: Unusable }
  },
): { readonly result: CallResult; readonly unusable: Unusable | undefined } {
  const answer = decodeAnswer(reply.text, prompt.lens)
  if ('problem' in answer) return failed('model-failed', answer.problem, 'unreadable-answer')
  return {
    result: { batch, lens: prompt.lens, result: { kind: 'answered', answer: answer.answer } },
    unusable: undefined,
  }
}

const omissionWhy: { readonly [why in ModelFailure['why']]: OmissionWhy } = {
  overloaded: 'model-failed',
  'rate-limited': 'model-failed',
  'spend-limit': 'model-failed',
  'bad-request': 'model-failed',
  'not-authorised': 'model-failed',
  'server-error': 'model-failed',
  connection: 'model-failed',
  deadline: 'deadline',
  cancelled: 'deadline',
  'over-budget': 'over-budget',
  'no-stored-reply': 'model-failed',
}

const stopDetail: { readonly [why in StopWhy]: string } = {
  refusal: 'the model declined to answer',
  'max-tokens': 'the answer was cut at its token limit',
  'context-window-exceeded': 'the request did not fit the model’s window',
  'tool-use': 'the model asked for a tool; it has none',
  'pause-turn': 'the model paused its turn',
  unknown: 'the answer ended for an unknown reason',
}
