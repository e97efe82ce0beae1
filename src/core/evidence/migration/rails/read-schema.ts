import type { Operation } from '../operation.ts'
import type { MigrationText } from '../reader.ts'
import { children, field, type SyntaxNode } from '../syntax.ts'
import { createRecorder } from './recorder.ts'
import { createMachine } from './ruby/create-machine.ts'
import { outerFrame } from './ruby/frame.ts'
import { rubyFileOf } from './ruby/ruby-file.ts'
import { versionNumber } from './version.ts'

/** A schema without a version is from before 7.0, which dumped the digits of seconds. */
const unversioned = 601
const maxSteps = 50_000
const maxWork = 3_000_000

const kept: ReadonlySet<Operation['kind']> = new Set(['create-table', 'create-index', 'add-constraint', 'create-enum'])

/** Takes `schema.rb` as Rails dumps it; gives its tables, types, indexes and constraints as operations; undefined where the text is no such schema, or too long to be parsed. */
export function readRailsSchema({ text, syntax, readSql }: MigrationText): readonly Operation[] | undefined {
  if (!/\bActiveRecord::Schema\b/.test(text)) return undefined
  const root = syntax.parse(text)
  const defined = root === undefined ? undefined : children(root).find(isDefinition)
  const block = defined === undefined ? undefined : field(defined, 'block')
  if (root === undefined || defined === undefined || block === undefined) return undefined
  const recorder = createRecorder(readSql, false, maxSteps)
  const machine = createMachine({
    file: rubyFileOf(root, text),
    methods: new Map(),
    version: versionIn(defined),
    recorder,
    outcome: { isIrreversible: false },
    maxWork,
  })
  machine.evaluate(block, outerFrame(false))
  return recorder.steps.flatMap(({ operation }) => (kept.has(operation.kind) ? [operation] : []))
}

/** `ActiveRecord::Schema[7.1].define(version: …) do`. */
function isDefinition(node: SyntaxNode): boolean {
  return (
    node.type === 'call' &&
    field(node, 'method')?.text === 'define' &&
    /^(?:::)?ActiveRecord::Schema(?:\[|$)/.test(field(node, 'receiver')?.text ?? '')
  )
}

function versionIn(node: SyntaxNode): number {
  const text = /\[["']?([\d.]{1,9})["']?\]/.exec(field(node, 'receiver')?.text ?? '')?.[1]
  return text === undefined ? unversioned : versionNumber(text)
}
