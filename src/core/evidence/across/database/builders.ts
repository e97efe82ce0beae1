import type { Ecosystem } from '../../../surface/ecosystem.ts'
import { isClassOf, isSameTable, type TableName, tableName } from './names.ts'
import { lineOf, type Source } from './source.ts'

/** Code that queries one table by calls: its lines, and whether it names other tables too. */
export interface Chain {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly joins: boolean
}

/** How a chain names its table: as it is written in quotes, or by the class of its model. */
interface Root {
  readonly ecosystems: readonly Ecosystem[]
  readonly by: 'table' | 'class'
  readonly pattern: RegExp
}

const roots: readonly Root[] = [
  {
    ecosystems: ['javascript'],
    by: 'table',
    pattern:
      /(?<!\b(?:Array|Buffer|Object|storage|Readable|Uint8Array|Promise|Observable))\.(?:from|table|into|selectFrom|insertInto|updateTable|deleteFrom)\(\s*["'`]([\w.]+)["'`]\s*\)/g,
  },
  {
    ecosystems: ['javascript'],
    by: 'table',
    pattern: /\b(?:\w*[kK]nex|trx|tx|transaction|db|qb)(?:<[^>\n]{0,80}>)?\(\s*["'`]([\w.]+)["'`]\s*\)/g,
  },
  { ecosystems: ['php'], by: 'table', pattern: /(?:DB::|->)(?:table|from)\(\s*["']([\w.]+)["']\s*\)/g },
  {
    ecosystems: ['go'],
    by: 'table',
    pattern:
      /(?:^\s*|\.)(?:From|Table|Into)\(\s*"([\w.]+)"\s*\)|\b(?:\w+\.)(?:Insert|Update|Delete)\(\s*"([\w.]+)"\s*\)/g,
  },
  { ecosystems: ['go'], by: 'class', pattern: /\.Model\(\s*&?(?:\w+\.)?(\w+)\{\}\s*\)/g },
  {
    ecosystems: ['ruby'],
    by: 'class',
    pattern:
      /(?<![\w:])([A-Z]\w*)\.(?:where|find_by!?|find_or_\w+|create!?|create_with|new|order|pluck|pick|select|group|update_all|insert_all!?|upsert_all|exists\?|sum|count|average|maximum|minimum|not|rewhere|reorder|distinct|find_each|in_order_of)\b/g,
  },
  {
    ecosystems: ['php'],
    by: 'class',
    pattern:
      /(?<![\w\\])([A-Z]\w*)::(?:query|where\w*|create|firstOr\w+|updateOr\w+|orderBy|select|pluck|insert|upsert|latest|oldest|find\w*|sum|max|min|groupBy)\(/g,
  },
]

/** What a chain continues with. */
const goesOn = /^\s*(?:\??\.|->|\|>|[)\]}])/
const joining =
  /(?<=\.|->)(?:\w*[jJ]oins?\w*|JOIN\w*|Join\w*|includes|eager_load|preload|left_outer_joins|with|whereHas|references|union\w*)\s*\(?/

/** Lines of one chain, and chains of one source. */
const most = { lines: 30, chains: 200 } as const

/** Gives the chains of a source that query a table. */
export function chainsOf(source: Source, table: TableName): readonly Chain[] {
  const asked = roots.filter(({ ecosystems }) => ecosystems.includes(source.ecosystem))
  const isOf = ({ by }: Root, name: string): boolean =>
    by === 'table'
      ? isSameTable(tableName(name), table)
      : table.schema === undefined && isClassOf(name, table, source.path)
  const chains: Chain[] = []
  if (asked.length === 0) return chains
  for (let line = 1; line <= source.starts.length && chains.length < most.chains; line += 1) {
    const text = lineOf(source, line)
    if (!asked.some((root) => namesOf(root, text).some((name) => isOf(root, name)))) continue
    const chain = chainAt(source, line)
    const others = asked.some((root) => namesOf(root, chain.text).some((name) => !isOf(root, name)))
    chains.push({ ...chain, joins: chain.joins || others })
  }
  return chains
}

function namesOf({ pattern }: Root, text: string): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match.slice(1).find((one) => one !== undefined) ?? [])
}

function chainAt(source: Source, root: number): Chain {
  let start = root
  while (start > 1 && root - start < most.lines && isContinued(source, start)) start -= 1
  const lines: string[] = []
  let depth = 0
  let end = start
  for (let at = start; at < start + most.lines; at += 1) {
    const text = lineOf(source, at)
    if (at > root && depth <= 0 && !goesOn.test(text) && !isContinued(source, at)) break
    depth += (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0)
    lines.push(text)
    end = at
    if (at >= root && depth < 0) break
    if (at >= root && /;\s*$/.test(text) && depth <= 0) break
  }
  const text = lines.join('\n')
  return { start, end, text, joins: joining.test(text) }
}

/** By a dot at its own head, or at the end of the line above. */
function isContinued(source: Source, line: number): boolean {
  return /^\s*(?:\??\.\w|->)/.test(lineOf(source, line)) || /[\w)\]]\.\s*$/.test(lineOf(source, line - 1))
}
