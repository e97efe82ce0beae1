import type { MessagePort } from 'node:worker_threads'
import type { Check } from '../../core/evidence/check.ts'
import { loadParsers } from '../parsers/load.ts'
import { messageOf } from './unchecked.ts'
import { unpackInput, type WireReply, type WireRequest } from './wire.ts'

/** Answers each request on the port with the result of its check; a check that throws is an answer too. `assets` is the folder of the grammars. */
export function serveChecks(checks: readonly Check[], port: MessagePort, assets: string): void {
  port.on('message', (request: WireRequest) => {
    void answer(checks, request, assets).then((reply) => port.postMessage(reply))
  })
}

async function answer(checks: readonly Check[], { kind, input }: WireRequest, assets: string): Promise<WireReply> {
  const check = checks.find((it) => it.kind === kind)
  if (check === undefined) return { kind: 'failed', detail: `no check is called ${kind}` }
  try {
    const parsers = await loadParsers(check.parsers, assets)
    return { kind: 'done', result: check.compute(unpackInput(input), parsers) }
  } catch (error) {
    return { kind: 'failed', detail: messageOf(error) }
  }
}
