import type { Check } from '../check.ts'
import type { EvidenceResult } from '../evidence.ts'
import { beyondRules } from './beyond.ts'
import { breaking } from './breaking.ts'
import { type ChangeKind, ruleOf } from './change.ts'
import { dangerous } from './dangerous.ts'
import { groupsOf, isSchemaFile, refsOf } from './groups.ts'
import { judgeGroup, schemaRemoved } from './judge.ts'

/** The contract of GraphQL schema files: what a change of them does to the operations that clients send. */
export const graphqlCheck: Check = {
  kind: 'graphql',
  rules: [...kindsOf(breaking), ...kindsOf(dangerous)].map(ruleOf).concat(schemaRemoved, ...beyondRules),
  parsers: ['graphql'],
  concerns: isSchemaFile,
  needsTrees: true,
  wanted: (files, trees) => refsOf(groupsOf(files, trees)),
  compute: ({ files, trees, texts }, { graphql }): EvidenceResult => {
    if (graphql === undefined) throw new Error('the graphql check ran without its parser')
    const results = groupsOf(files, trees).map((group) => judgeGroup(group, texts, graphql))
    return {
      evidence: results.flatMap((result) => result.evidence),
      unchecked: results.flatMap((result) => result.unchecked),
    }
  },
}

function kindsOf<K extends ChangeKind>(table: Readonly<Record<K, unknown>>): readonly K[] {
  const kinds: K[] = []
  for (const kind in table) kinds.push(kind)
  return kinds
}
