import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Check } from '../../core/evidence/check.ts'
import { checks as registry } from '../../core/evidence/checks.ts'
import type { EvidenceResult } from '../../core/evidence/evidence.ts'
import type { Checks } from '../../core/ports.ts'
import { inlineChecks } from './inline-checks.ts'
import { messageOf, uncheckedAll } from './unchecked.ts'
import { packInput, type WireReply, type WireRequest } from './wire.ts'

/** How the worker is started and bounded. */
export interface WorkerOptions {
  /** Path of the built worker. */
  readonly file: string
  /** The folder of the grammars; beside that of the built worker unless told. */
  readonly assets?: string
  /** For one check, from its request to its result. */
  readonly timeoutMs?: number
  readonly maxOldGenerationSizeMb?: number
  readonly checks?: readonly Check[]
}

/** `Checks` that hold a thread, to be given back at the end. */
export type ClosableChecks = Checks & { readonly close: () => Promise<void> }

type Outcome = WireReply | { readonly kind: 'timeout' } | { readonly kind: 'out-of-memory' }

/**
 * Runs checks in a worker thread, since synchronous code cannot be bounded from inside: one after the other, in a thread that starts
 * with the first and anew after one that did not end well. The thread has no environment, no arguments and no input. Checks without
 * a parser run in this thread, so that no other starts for a change without a contract file. Never rejects.
 */
export function workerChecks(options: WorkerOptions): ClosableChecks {
  const { timeoutMs = 20_000, checks = registry } = options
  let worker: Worker | undefined
  let tail: Promise<unknown> = Promise.resolve()

  const end = async () => {
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  const ask = async (request: WireRequest): Promise<Outcome> => {
    worker ??= startWorker(options)
    const outcome = await askWorker(worker, request, timeoutMs)
    if (outcome.kind !== 'done') await end()
    return outcome
  }
  const run: Checks['run'] = async (kind, input, paths) => {
    const check = checks.find((it) => it.kind === kind)
    if (check === undefined) return uncheckedAll(paths, `no check is called ${kind}`)
    try {
      return resultOf(await ask({ kind, input: packInput(check, input) }), paths, options)
    } catch (error) {
      return uncheckedAll(paths, `the check failed: ${messageOf(error)}`)
    }
  }
  const here = inlineChecks(checks.filter((check) => check.parsers.length === 0))
  const needsNoParser = (kind: string) => checks.some((check) => check.kind === kind && check.parsers.length === 0)
  return {
    run: (kind, input, paths) => {
      if (needsNoParser(kind)) return here.run(kind, input, paths)
      const result = tail.then(() => run(kind, input, paths))
      tail = result
      return result
    },
    close: () => tail.then(end),
  }
}

function startWorker({
  file,
  assets = join(dirname(file), '..', 'assets'),
  maxOldGenerationSizeMb = 512,
}: WorkerOptions): Worker {
  const worker = new Worker(file, {
    workerData: assets,
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    // Kept from the terminal: standard output belongs to the result.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb },
  })
  worker.stdout.resume()
  worker.stderr.resume()
  // Without a listener, an error between two requests would end the whole program.
  worker.on('error', () => undefined)
  worker.unref()
  return worker
}

function askWorker(worker: Worker, request: WireRequest, timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    worker.postMessage(request)
    const settle = (outcome: Outcome) => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', onError).off('exit', onExit)
      worker.unref()
      resolve(outcome)
    }
    const onError = (error: unknown) =>
      settle(isOutOfMemory(error) ? { kind: 'out-of-memory' } : { kind: 'failed', detail: messageOf(error) })
    const onExit = () => settle({ kind: 'failed', detail: 'its thread ended' })
    const timer = setTimeout(() => settle({ kind: 'timeout' }), timeoutMs)
    worker.ref()
    worker.on('message', settle).on('error', onError).on('exit', onExit)
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function resultOf(outcome: Outcome, paths: readonly string[], options: WorkerOptions): EvidenceResult {
  const { timeoutMs = 20_000, maxOldGenerationSizeMb = 512 } = options
  switch (outcome.kind) {
    case 'done':
      return outcome.result
    case 'failed':
      return uncheckedAll(paths, `the check failed: ${outcome.detail}`)
    case 'timeout':
      return uncheckedAll(paths, `took longer than ${timeoutMs / 1000} s`)
    case 'out-of-memory':
      return uncheckedAll(paths, `needed more than ${maxOldGenerationSizeMb} MB of memory`)
  }
}
