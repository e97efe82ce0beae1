import { type Cursor, pointerOf, step } from '../document/cursor.ts'
import type { Draft } from '../document/draft.ts'
import type { Level } from '../evidence.ts'
import { type Names, selfContained } from './names.ts'
import type { AvroParser } from './parser.ts'
import { type Problem, problemsOf } from './walk.ts'

/** Every rule of Avro schemas; each has a page. */
export const avroRules = [
  'avro-field-added',
  'avro-field-removed',
  'avro-type-changed',
  'avro-enum-symbol-added',
  'avro-enum-symbol-removed',
  'avro-union-branch-added',
  'avro-union-branch-removed',
  'avro-name-changed',
  'avro-logical-type-changed',
  'avro-incompatible',
] as const
type AvroRule = (typeof avroRules)[number]

/** A schema of one revision with the named types around it. */
export interface Side {
  readonly at: Cursor
  readonly names: Names
}

/** Which of the two no longer fits: `backward`, new code reads old messages; `forward`, old code reads new ones. */
type Way = 'backward' | 'forward'

/** Takes a schema in both revisions; gives what keeps new code from reading old messages, and old code from reading new ones. The library decides whether there is anything, the walk says where. */
export function judgeSchema(
  base: Side,
  head: Side,
  subject: string,
  parser: AvroParser,
): { readonly drafts: readonly Draft[]; readonly unchecked: readonly string[] } {
  const [before, after] = [selfContained(base.at, base.names), selfContained(head.at, head.names)]
  if (before === undefined || after === undefined)
    return { drafts: [], unchecked: ['it names a type that no schema of its package declares'] }
  const ways = { backward: parser.resolve(after, before), forward: parser.resolve(before, after) } as const
  const failed = [ways.backward, ways.forward].find((one) => one.kind === 'failed')
  if (failed?.kind === 'failed') return { drafts: [], unchecked: [`it is no Avro schema: ${failed.why}`] }
  const found: Readonly<Record<Way, readonly Problem[]>> = {
    backward: problemsOf({ reader: head, writer: base }),
    forward: problemsOf({ reader: base, writer: head }),
  }
  const drafts = new Map<string, Draft>()
  for (const way of ['backward', 'forward'] as const) {
    const resolution = ways[way]
    const problems = found[way].filter(({ kind }) => resolution.kind === 'no' || kind === 'logical')
    for (const problem of problems) add(drafts, draftOf(problem, way, subject))
    const isPlaced = problems.some(({ kind }) => kind !== 'logical')
    if (resolution.kind === 'no' && !isPlaced) add(drafts, unplaced(head.at, way, subject, resolution.why))
  }
  return { drafts: [...drafts.values()], unchecked: [] }
}

/** The same place can be wrong both ways. */
function add(drafts: Map<string, Draft>, draft: Draft): void {
  const key = JSON.stringify([draft.rule, draft.side, draft.at.path, pointerOf(draft.at)])
  const known = drafts.get(key)
  drafts.set(
    key,
    known === undefined || known.title === draft.title ? draft : { ...known, detail: `${known.detail} ${both}` },
  )
}

const both = 'It is wrong in both directions: old and new code can not read each other’s messages.'

const says: Readonly<Record<Way, string>> = {
  backward: 'messages that are already written can not be read by new code',
  forward: 'consumers that run the old schema can not read new messages',
}

function draftOf(problem: Problem, way: Way, subject: string): Draft {
  const head = way === 'backward' ? problem.reader : problem.writer
  const base = way === 'backward' ? problem.writer : problem.reader
  const named = `\`${subject}${problem.path === '' ? '' : `.${problem.path}`}\``
  const make = (
    rule: AvroRule,
    side: 'base' | 'head',
    title: string,
    detail: string,
    level: Level = 'breaking',
  ): Draft => {
    const at = side === 'head' ? head : base
    return {
      rule,
      level,
      side,
      at: step(at, 'name') ?? at,
      title: `${title}: ${says[way]}`,
      detail,
      affects: [subject],
      name: named,
    }
  }
  // What it was and what it is, whichever of the two reads.
  const [was, is] = way === 'backward' ? [problem.from, problem.to] : [problem.to, problem.from]
  switch (problem.kind) {
    case 'field-without-default':
      return way === 'backward'
        ? make(
            'avro-field-added',
            'head',
            `${named} is new and has no default`,
            'Give it a default, such as `null` with the type `["null", …]`.',
          )
        : make(
            'avro-field-removed',
            'base',
            `${named} is gone and had no default`,
            'Give it a default first, roll that out to every consumer, then remove it.',
          )
    case 'type':
    case 'size':
      return make(
        'avro-type-changed',
        'head',
        `${named} goes from \`${was}\` to \`${is}\``,
        'Add a field with the new type and a default, write both, move the readers, then remove the old one.',
      )
    case 'symbol':
      return way === 'backward'
        ? make(
            'avro-enum-symbol-removed',
            'base',
            `${named} no longer has the symbol \`${problem.name}\``,
            'Keep the symbol, or give the enum a `default`.',
          )
        : make(
            'avro-enum-symbol-added',
            'head',
            `${named} has the new symbol \`${problem.name}\` and no default`,
            'Give the enum a `default`, roll that out to every consumer, then write the new symbol.',
          )
    case 'branch':
      return way === 'backward'
        ? make(
            'avro-union-branch-removed',
            'head',
            `${named} may no longer be \`${problem.name}\``,
            'Keep the branch for as long as such messages may be read.',
          )
        : make(
            'avro-union-branch-added',
            'head',
            `${named} may be \`${problem.name}\` now`,
            'Roll the schema out to every consumer before the first such message is written.',
          )
    case 'name':
      return make(
        'avro-name-changed',
        'head',
        `${named} is called \`${is}\` and no longer \`${was}\``,
        'Keep the old name under `aliases`, or keep the name.',
      )
    case 'logical':
      return make(
        'avro-logical-type-changed',
        'head',
        `${named} means \`${is}\` now and meant \`${was}\``,
        'The bytes are read without an error and mean something else. Add a field with the new meaning.',
      )
  }
}

function unplaced(at: Cursor, way: Way, subject: string, why: string): Draft {
  return {
    ...{ rule: 'avro-incompatible', level: 'breaking', side: 'head', at, affects: [subject], name: `\`${subject}\`` },
    title: `\`${subject}\` does not fit its old form: ${says[way]}`,
    detail: `The rules of schema resolution are not met: ${why}.`,
  }
}
