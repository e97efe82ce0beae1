import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { documentParser } from '../../src/adapters/parsers/documents.ts'
import type { DiffFile } from '../../src/core/change/diff.ts'
import { textsOf } from '../../src/core/change/text.ts'
import { documentCheck } from '../../src/core/evidence/document/check.ts'
import { noFacts } from '../../src/core/settings/facts.ts'

const runs = 5

/** Measures one large document against another, each time in a process of its own: from its texts to its evidence, with the most memory that the process held. */
export async function measureLarge(
  base: string,
  head: string,
): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const results: Once[] = []
  for (let run = 0; run < runs; run += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), base, head])
    const result: Once = JSON.parse(stdout)
    results.push(result)
  }
  const median = (of: (one: Once) => number) => results.map(of).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  const [ms, megabytes] = [median((one) => one.ms), median((one) => one.megabytes)]
  const [first] = results
  return {
    text: `large: ${first?.evidence} facts, ${first?.unchecked} not checked in ${(ms / 1_000).toFixed(2)} s and ${megabytes.toFixed(0)} MB (medians of ${runs} processes; an empty one holds ${first?.empty.toFixed(0)} MB)`,
    isGood: ms <= 1_500 && megabytes < 600,
  }
}

interface Once {
  readonly ms: number
  readonly megabytes: number
  readonly empty: number
  readonly evidence: number
  readonly unchecked: number
}

async function once(base: string, head: string): Promise<Once> {
  const empty = process.memoryUsage().rss / 1e6
  const path = 'openapi.json'
  const texts = textsOf([
    [
      { revision: 'mergeBase', path },
      { kind: 'text', text: await readFile(base, 'utf8') },
    ],
    [
      { revision: 'head', path },
      { kind: 'text', text: await readFile(head, 'utf8') },
    ],
  ])
  const file: DiffFile = {
    path,
    previousPath: undefined,
    status: 'modified',
    added: 0,
    deleted: 0,
    hunks: [],
    commentable: 'file',
  }
  const started = performance.now()
  const input = { files: [file], trees: { mergeBase: [path], head: [path] }, texts, facts: noFacts }
  const { evidence, unchecked } = documentCheck.compute(input, { documents: documentParser })
  const ms = performance.now() - started
  const megabytes = process.resourceUsage().maxRSS / 1e3
  return { ms, megabytes, empty, evidence: evidence.length, unchecked: unchecked.length }
}

const [, script, base, head] = process.argv
if (script === fileURLToPath(import.meta.url) && base !== undefined && head !== undefined)
  console.log(JSON.stringify(await once(base, head)))
