import type { ClassValue, Value } from '../python/value.ts'
import type { EarlierText } from '../reader.ts'
import type { SyntaxParser } from '../syntax.ts'
import { migrationClass } from './migration-class.ts'
import { runOperations } from './operations.ts'
import { emptyState, type State } from './state.ts'

/** Migrations before one that are parsed, the last ones, and the characters of all of them. */
const maxFiles = 300
const maxText = 3_000_000

/** One change has several migrations of a folder, and what comes before them is mostly the same. */
const memory = new WeakMap<EarlierText, ClassValue | 'none'>()

/** Takes the migrations before one, each behind what it depends on, and the models that it is about; gives the state that they leave, as far as it concerns those. */
export function stateBefore(
  app: string,
  earlier: readonly EarlierText[],
  models: ReadonlySet<string>,
  syntax: SyntaxParser,
): State {
  const state = emptyState(app)
  for (const one of concerned(earlier, models)) {
    const migration = classOf(one, syntax)
    if (migration === undefined) continue
    const reading = { state, recorder: undefined, isAtomic: true, later: [], outcome: { isIrreversible: false } }
    runOperations(migration.attributes.get('operations'), migration.node, reading)
  }
  return state
}

function classOf(one: EarlierText, syntax: SyntaxParser): ClassValue | undefined {
  const known = memory.get(one) ?? migrationClass(one.text, syntax) ?? 'none'
  memory.set(one, known)
  return known === 'none' ? undefined : known
}

/** Those that name one of the models, also by what it was called before. */
function concerned(earlier: readonly EarlierText[], models: ReadonlySet<string>): readonly EarlierText[] {
  const names = new Set(models)
  const found: EarlierText[] = []
  let left = maxText
  for (const one of earlier.toReversed()) {
    if (found.length >= maxFiles || left < 0) break
    if (names.size === 0 || !new RegExp(`\\b(?:${[...names].join('|')})\\b`, 'i').test(one.text)) continue
    for (const [, old = '', to = ''] of one.text.matchAll(renaming))
      if (names.has(to.toLowerCase())) names.add(old.toLowerCase())
    found.push(one)
    left -= one.text.length
  }
  return found.toReversed()
}

const renaming = /RenameModel\(\s*(?:old_name\s*=\s*)?["'](\w{1,100})["'],\s*(?:new_name\s*=\s*)?["'](\w{1,100})["']/g

/** Names of one migration; the models of more are not all looked up. */
const maxNames = 300

/** Takes the operations of a migration; gives the models that they name, in small letters. */
export function modelsNamed(operations: Value | undefined): ReadonlySet<string> {
  const names = new Set<string>()
  collect(operations, names, 0)
  return names
}

const naming = /^(?:model_name|name|old_name|new_name|to|through)$/
const maxDepth = 12

function collect(value: Value | undefined, names: Set<string>, depth: number): void {
  if (value === undefined || depth > maxDepth || names.size >= maxNames) return
  if (value.kind === 'list') for (const item of value.items) collect(item, names, depth + 1)
  if (value.kind === 'dict') for (const item of value.entries.values()) collect(item, names, depth + 1)
  if (value.kind !== 'call') return
  note(value.args[0], names)
  for (const [name, one] of value.options.entries) {
    if (naming.test(name)) note(one, names)
    collect(one, names, depth + 1)
  }
  for (const one of value.args) collect(one, names, depth + 1)
}

function note(value: Value | undefined, names: Set<string>): void {
  if (value?.kind !== 'text') return
  const text = value.parts.map((part) => ('text' in part ? part.text : '?')).join('')
  const name = /(?:^|\.)(\w{1,100})$/.exec(text.slice(0, 200))?.[1]
  if (name !== undefined && text.length <= 200) names.add(name.toLowerCase())
}
