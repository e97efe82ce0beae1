import { sqlJudge } from './judge-sql.ts'
import { ofOne, type Snippet, sameRules, squawkSnippets } from './squawk.ts'

/** The goal: share of snippets on which both find something or both do not. */
const goal = 0.95

/** Takes a clone of squawk; gives how often we agree with its tests, and each disagreement. */
export async function measureSquawk(clone: string): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const judge = await sqlJudge()
  const snippets = squawkSnippets(clone)
  const judged = snippets.map((snippet) => {
    const rules = judge(pathFor(snippet), snippet.sql, snippet.version).map(({ rule }) => rule)
    return { snippet, rules, flagged: rules.some((rule) => isSame(snippet, rule)) }
  })
  const apart = judged.filter(({ snippet, flagged }) => snippet.flagged !== flagged)
  const share = (judged.length - apart.length) / judged.length
  return {
    text: [
      `## squawk's snippets: ${judged.length - apart.length} of ${judged.length} agree (${share.toFixed(3)}, goal ${goal})`,
      ...apart.map(({ snippet, rules }) => line(snippet, rules)),
    ].join('\n'),
    isGood: share >= goal && judged.length > 200,
  }
}

function isSame({ rule, test }: Snippet, ours: string): boolean {
  const one = ofOne[test]
  return one === undefined ? sameRules[rule]?.includes(ours) === true : ours === one
}

/** A file of which a tool opens a transaction, or one that runs as it is; a single statement is one either way. */
function pathFor({ inTransaction }: Snippet): string {
  return inTransaction ? 'migrations/1_x/migration.sql' : 'migrations/1.sql'
}

function line({ rule, test, flagged, version }: Snippet, rules: readonly string[]): string {
  const of = version === undefined ? '' : ` (PostgreSQL ${version})`
  return `- ${rule} ${test}${of}: squawk ${flagged ? 'flags it' : 'does not'}; ours: ${[...new Set(rules)].join(', ') || 'nothing'}`
}
