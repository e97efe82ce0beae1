import { step } from '../document/cursor.ts'
import type { Draft } from '../document/draft.ts'
import { withPlainAliases } from './aliases.ts'
import { type Change, changesOf, keyOf, placeOf, type Way } from './changes.ts'
import { meaningLevel } from './meaning.ts'
import type { AvroParser, Resolution } from './parser.ts'
import type { Side } from './walk.ts'
import { wholeOf } from './whole.ts'
import { type Carrier, consequenceOf, draftOf } from './wording.ts'

/** A schema in both revisions. */
export interface Pair {
  readonly base: Side
  readonly head: Side
  readonly subject: string
  readonly carrier: Carrier
  /** Which readers count. */
  readonly ways: readonly Way[]
}

/** What is said about one schema, each with the key of its cause and the file whose schema it is; and why it could not be judged. */
export interface Judgement {
  readonly drafts: readonly { readonly key: string; readonly draft: Draft; readonly file: string }[]
  readonly unchecked: readonly string[]
}

/** Takes a schema in both revisions; gives what keeps new code from reading old data, and old code from reading new data. The library decides whether there is anything, the walk says where. */
export function judgeSchema({ base, head, subject, carrier, ways }: Pair, parser: AvroParser): Judgement {
  const [before, after] = [wholeOf(base.use, base.names), wholeOf(head.use, head.names)]
  if (before.kind === 'failed') return unchecked(before.why)
  if (after.kind === 'failed') return unchecked(after.why)
  const broken: { readonly way: Way; readonly why: string }[] = []
  for (const way of ways) {
    const [reader, writer] = way === 'backward' ? [after, before] : [before, after]
    const resolution: Resolution = parser.resolve(withPlainAliases(reader.schema, writer.schema), writer.schema)
    if (resolution.kind === 'failed') return unchecked(`it is no Avro schema: ${resolution.why}`)
    if (resolution.kind === 'no') broken.push({ way, why: resolution.why })
  }
  const changes = changesOf(base, head, ways).flatMap((change) =>
    confirmed(
      change,
      broken.map(({ way }) => way),
    ),
  )
  const missing = broken.filter(({ way }) => !changes.some((change) => change.ways.includes(way)))
  const [unplaced] = missing
  const { at } = head.use
  const drafts = told(changes).map((change) => ({
    ...{ key: keyOf(change), draft: draftOf(change, subject, carrier), file: at.path },
  }))
  if (unplaced === undefined) return { drafts, unchecked: [] }
  const draft: Draft = {
    ...{ rule: 'avro-incompatible', level: 'breaking', side: 'head', at: step(at, 'name') ?? at },
    ...{ affects: [subject], name: `\`${subject}\`` },
    title: `\`${subject}\` does not fit its old form: ${consequenceOf(
      missing.map(({ way }) => way),
      carrier,
    )}`,
    detail: `The rules of schema resolution are not met: ${unplaced.why}.`,
  }
  return { drafts: [...drafts, { key: `${at.path} ${subject}`, draft, file: at.path }], unchecked: [] }
}

/** The ways that the library does not see broken are left out; what broke only there is no change. */
function confirmed(change: Change, broken: readonly Way[]): readonly Change[] {
  if (change.ways.length === 0) return [change]
  const ways = change.ways.filter((way) => broken.includes(way))
  return ways.length === 0 ? [] : [{ ...change, ways }]
}

/** A type that changed has another meaning as well, of the same cause; only wrong values are worth a word of their own. */
function told(changes: readonly Change[]): readonly Change[] {
  const types = new Set(changes.filter(({ kind }) => kind === 'type').map(placeOf))
  const wrong = new Set(changes.filter(isWrong).map(placeOf))
  return changes
    .filter((change) => change.kind !== 'meaning' || !types.has(placeOf(change)))
    .map((change) => (change.kind === 'type' && wrong.has(placeOf(change)) ? { ...change, isReread: true } : change))
}

function isWrong({ kind, from, to }: Change): boolean {
  return kind === 'meaning' && meaningLevel(from, to) === 'breaking'
}

function unchecked(why: string): Judgement {
  return { drafts: [], unchecked: [why] }
}
