import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { foldersReader } from '../adapters/folders/folders-reader.ts'
import { replayingModel } from '../adapters/replies/replaying.ts'
import { type Origin, readOrigin } from '../adapters/replies/stored-reply.ts'
import { systemClock } from '../adapters/system-clock.ts'
import type { Config } from '../core/change/config.ts'
import type { Shipped } from '../core/dialogue/script.ts'
import type { Report } from '../core/judgement/report.ts'
import type { Checks, Model, Parsers, Progress } from '../core/ports.ts'
import { UserError } from '../core/user-error.ts'
import type { PostedExample } from '../render/terminal/demo-posted.ts'
import { review } from '../review.ts'
import { keepingPublisher } from './demo-publisher.ts'

/** What the reviews of all examples have in common. `live` undefined: answers come from the example's `replies/`. */
export interface DemoTask {
  /** The folder that holds `examples/`. */
  readonly root: string
  readonly live: Model | undefined
  readonly parsers: Parsers
  readonly checks: Checks
  readonly progress: Progress
  readonly config: Config
  readonly shipped: Shipped
  readonly literals: readonly string[]
  readonly rulePages: string | undefined
  readonly startedAt: number
}

/** A reviewed example: its report, what it would have posted, and who gave each recorded answer. */
export interface ReviewedExample {
  readonly report: Report
  readonly posted: PostedExample
  readonly origins: readonly Origin[]
}

/** Reviews `examples/<name>/{base,head}` as the pull request that `pull-request.json` describes; writes nothing. */
export async function reviewExample(name: string, task: DemoTask): Promise<ReviewedExample> {
  const folder = join(task.root, 'examples', name)
  const { title, body } = await readPullRequest(join(folder, 'pull-request.json'))
  const { model, origins } = modelOf(join(folder, 'replies'), task)
  const { publisher, posted } = keepingPublisher()
  const { parsers, checks, progress, config, shipped, literals, rulePages, startedAt } = task
  const { report } = await review(
    {
      reader: foldersReader({
        repository: name,
        title,
        body,
        base: join(folder, 'base'),
        head: join(folder, 'head'),
      }),
      parsers,
      checks,
      model,
      publisher,
      clock: systemClock,
      progress,
    },
    {
      config,
      shipped,
      literals,
      rulePages,
      mayCommand: true,
      runUrl: undefined,
      replies: task.live === undefined ? 'recorded' : 'live',
      startedAt,
    },
  )
  return { report, posted: { ...posted(), title, folder: `examples/${name}` }, origins: origins() }
}

const pullRequest = z.strictObject({ title: z.string().min(1), body: z.string() })

async function readPullRequest(path: string): Promise<z.infer<typeof pullRequest>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError([`${path} can not be read: the demo needs the whole repository of this tool`])
  })
  return pullRequest.parse(JSON.parse(text))
}

/** The model of an example, and who gave the answers that were read so far. */
function modelOf(
  replies: string,
  { live }: DemoTask,
): { readonly model: Model; readonly origins: () => readonly Origin[] } {
  if (live !== undefined) return { model: live, origins: () => [] }
  const origins: Origin[] = []
  const stored = replayingModel(replies, { writeMissing: false, redact: (text) => text })
  const model: Model = {
    ask: async (request, hash, signal, began) => {
      const origin = await readOrigin(replies, hash)
      if (origin !== undefined) origins.push(origin)
      return stored.ask(request, hash, signal, began)
    },
  }
  return { model, origins: () => origins }
}
