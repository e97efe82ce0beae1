import type { BreakingChange, DangerousChange } from 'graphql'
import { condense } from '../condense.ts'
import type { Evidence, EvidenceResult, Unchecked } from '../evidence.ts'
import { beyond, wasDeprecated } from './beyond.ts'
import { breaking } from './breaking.ts'
import { namesOf, type Row, ruleOf } from './change.ts'
import { dangerous } from './dangerous.ts'
import type { Site, Sites } from './locate.ts'
import type { GraphqlParser } from './parser.ts'
import type { BuiltSchema } from './schema.ts'

/** Takes a schema before and after and the path to name where a change has no place; gives one item of evidence for each change. */
export function compareSchemas(
  base: BuiltSchema,
  head: BuiltSchema,
  path: string,
  parser: GraphqlParser,
): EvidenceResult {
  const changes = [
    ...parser.findBreakingChanges(base.schema, head.schema).map((change) => ({ change, row: breaking[change.type] })),
    ...parser.findDangerousChanges(base.schema, head.schema).map((change) => ({ change, row: dangerous[change.type] })),
  ]
  const judged = changes
    .filter(({ change }) => !isUnusedScalar(change))
    .map(({ change, row }) => evidenceOf(change, row, base.sites, head.sites) ?? unknown(change, path))
  return {
    evidence: condense([
      ...judged.filter((item) => 'rule' in item).map((item) => softened(item, base)),
      ...beyond(base, head, path),
    ]),
    unchecked: judged.filter((item) => 'why' in item),
  }
}

/** What was marked first may go: it is still told, and no longer called breaking. */
function softened(evidence: Evidence, { schema }: BuiltSchema): Evidence {
  const isTold = evidence.side === 'base' && evidence.affects.some((name) => wasDeprecated(schema, name))
  if (!isTold || evidence.level !== 'breaking') return evidence
  return { ...evidence, level: 'risky', detail: `It was deprecated before this change. ${evidence.detail}` }
}

/** `Int` and its like leave a schema with their last use, which is a change of its own. */
function isUnusedScalar({ description }: BreakingChange | DangerousChange): boolean {
  return description.startsWith('Standard scalar ')
}

function unknown({ description }: BreakingChange | DangerousChange, path: string): Unchecked {
  return { path, why: `a change of the schema could not be placed: ${description}` }
}

function evidenceOf(
  change: BreakingChange | DangerousChange,
  row: Row,
  base: Sites,
  head: Sites,
): Evidence | undefined {
  const names = namesOf(change, row, (type) => base.isInput(type) && head.isInput(type))
  if (names === undefined) return undefined
  const site = siteOf(row.side === 'base' ? base : head, row.at(names), row.affects(names))
  if (site === undefined) return undefined
  return {
    rule: ruleOf(change.type),
    contract: 'graphql',
    level: typeof row.level === 'string' ? row.level : row.level(names),
    surface: 'api',
    path: site.path,
    side: row.side,
    line: site.line,
    endLine: site.line,
    title: row.title(names),
    detail: row.detail(names),
    affects: [row.affects(names)],
  }
}

function siteOf(sites: Sites, key: string, owner: string): Site | undefined {
  return sites.get(key) ?? sites.get(owner)
}
