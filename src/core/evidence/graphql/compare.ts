import type { BreakingChange, DangerousChange } from 'graphql'
import { condense } from '../condense.ts'
import type { Evidence, EvidenceResult, Unchecked } from '../evidence.ts'
import { beyond } from './beyond.ts'
import { breaking } from './breaking.ts'
import { type ChangeKind, type Names, namesOf, type Row, ruleOf } from './change.ts'
import { dangerous } from './dangerous.ts'
import { type Changed, editOf } from './edit.ts'
import { fold, type Told } from './fold.ts'
import type { GraphqlParser } from './parser.ts'
import { isDeprecated } from './parts.ts'
import { queriedBy } from './queried.ts'
import type { BuiltSchema } from './schema.ts'
import { traitsIn } from './traits.ts'

/** Takes a schema before and after, the path to name where a change has no place, and the types that operations reached, if that is known; gives one item of evidence for each change. */
export function compareSchemas(
  base: BuiltSchema,
  head: BuiltSchema,
  path: string,
  parser: GraphqlParser,
  reached?: ReadonlySet<string>,
): EvidenceResult {
  const changes = [
    ...parser.findBreakingChanges(base.schema, head.schema).map((change) => ({ change, row: breaking[change.type] })),
    ...parser.findDangerousChanges(base.schema, head.schema).map((change) => ({ change, row: dangerous[change.type] })),
  ]
  const traitsOf = traitsIn(base, head)
  const judged = changes
    .filter(({ change }) => !isUnusedScalar(change))
    .map(({ change, row }): Told | Unchecked => {
      const names = namesOf(change, row, traitsOf)
      const evidence = names === undefined ? undefined : evidenceOf(change.type, names, row, base, head)
      if (names === undefined || evidence === undefined) return unknown(change, path)
      const isDead = change.type === 'TYPE_REMOVED' && reached?.has(names.type) === false
      const told = isDead ? unreached(evidence, names) : softened(change.type, names, evidence, base)
      return { kind: change.type, names, evidence: told }
    })
  const told = judged.filter((item) => 'evidence' in item).filter(({ names }) => !isComposed(names, base, head))
  return {
    evidence: condense([...fold(told, base, head), ...beyond(base, head, path, parser)]),
    unchecked: judged.filter((item) => 'why' in item),
  }
}

const removals: ReadonlySet<ChangeKind> = new Set(['FIELD_REMOVED', 'ARG_REMOVED', 'VALUE_REMOVED_FROM_ENUM'])

/** What was marked first may go: it is still told, and no longer called breaking. */
function softened(kind: ChangeKind, names: Names, evidence: Evidence, { schema }: BuiltSchema): Evidence {
  if (!removals.has(kind) || !isDeprecated(schema, names)) return evidence
  const title = evidence.title.replace(' disappears:', ' disappears, deprecated since before this change:')
  return { ...evidence, level: 'risky', title, detail: `${lastSteps} ${evidence.detail}` }
}

const lastSteps = 'It was deprecated before this change: make sure that nobody asks for it any more.'

/** A type that goes without having been in use. One that stays and changes is kept for something, which may be out of sight. */
function unreached(evidence: Evidence, { type }: Names): Evidence {
  const { queried, ...rest } = evidence
  return {
    ...rest,
    level: 'info',
    title: `\`${type}\` disappears: no operation reached it`,
    detail: 'No field, argument or directive led to it, so that only code made from the schema can miss it.',
  }
}

/** A composed graph of many services spells its plan in types of these names, which it serves to nobody. https://specs.apollo.dev/join */
function isComposed({ type }: Names, base: BuiltSchema, head: BuiltSchema): boolean {
  return /^(?:join|link|core)__/.test(type) && [base, head].some(({ sites }) => sites.get('@join__type') !== undefined)
}

/** `Int` and its like leave a schema with their last use, which is a change of its own. */
function isUnusedScalar({ description }: BreakingChange | DangerousChange): boolean {
  return description.startsWith('Standard scalar ')
}

function unknown({ description }: BreakingChange | DangerousChange, path: string): Unchecked {
  return { path, why: `a change of the schema could not be placed: ${description}` }
}

/** What can be given back on one line, by the kind of change. */
const changedBy: Readonly<Partial<Record<ChangeKind, Changed>>> = {
  FIELD_CHANGED_KIND: 'type',
  ARG_CHANGED_KIND: 'type',
  ARG_DEFAULT_VALUE_CHANGE: 'default',
  REQUIRED_ARG_ADDED: 'required',
  REQUIRED_INPUT_FIELD_ADDED: 'required',
}

function evidenceOf(
  kind: ChangeKind,
  names: Names,
  row: Row,
  base: BuiltSchema,
  head: BuiltSchema,
): Evidence | undefined {
  const { sites } = row.side === 'base' ? base : head
  const site = sites.get(row.at(names)) ?? sites.get(row.affects(names)) ?? sites.get(names.type)
  if (site === undefined) return undefined
  const level = typeof row.level === 'string' ? row.level : row.level(names)
  const changed = level === 'info' ? undefined : changedBy[kind]
  const edit = changed === undefined ? undefined : editOf(row.at(names), changed, base, head)
  const queried = queriedBy(kind, names, base.schema, head.schema)
  return {
    rule: ruleOf(kind),
    contract: 'graphql',
    level,
    surface: 'api',
    path: site.path,
    side: row.side,
    line: site.line,
    endLine: site.line,
    title: row.title(names),
    detail: row.detail(names),
    affects: [row.affects(names)],
    ...(edit === undefined ? {} : { edit }),
    ...removesOf(kind, names),
    ...(queried.length === 0 ? {} : { queried }),
  }
}

/** What code may still read: a field, or a value of an enum, each by the type that had it. */
function removesOf(kind: ChangeKind, { type, member }: Names): Pick<Evidence, 'removes'> {
  if (kind !== 'VALUE_REMOVED_FROM_ENUM' && kind !== 'FIELD_REMOVED') return {}
  return { removes: [{ kind: 'field', text: member, owner: type }] }
}
