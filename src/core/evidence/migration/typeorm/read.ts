import { createEvaluator } from '../ecmascript/evaluate.ts'
import { mayBeProgramOfMigration } from '../ecmascript/migration-path.ts'
import { type ClassMembers, membersOf, moduleOf } from '../ecmascript/module.ts'
import { parametersOf } from '../ecmascript/parameters.ts'
import { tooLong } from '../ecmascript/too-long.ts'
import { type FunctionValue, type HostValue, type Scope, truthOf, type Value } from '../ecmascript/value.ts'
import { createWalker } from '../ecmascript/walk.ts'
import { hasWayBack } from '../ecmascript/way-back.ts'
import type { Step } from '../operation.ts'
import type { ReadMigration, ReadSql } from '../reader.ts'
import { children, type SyntaxNode } from '../syntax.ts'
import { createTypeormHost, rootOf } from './host.ts'

/** Says whether a file may be a migration of TypeORM by its path. */
export function isTypeormPath(path: string): boolean {
  return mayBeProgramOfMigration(path)
}

/** Classes of one file that are looked at. */
const maxClasses = 20

/** Takes a module of TypeScript or JavaScript; gives what the `up` of its migrations does on PostgreSQL, by TypeORM's own query runner; undefined where no class has an `up` that is given one. */
export const readTypeorm: ReadMigration = ({ path, text, syntax, readSql }) => {
  if (!/\bup\b/.test(text)) return undefined
  const root = syntax.parse(text)
  if (root === undefined) return /\bMigrationInterface\b/.test(text) ? tooLong(path, 'typeorm') : undefined
  const evaluator = createEvaluator(() => {})
  const { scope, classes } = moduleOf(root, evaluator)
  const read = classes.slice(0, maxClasses).flatMap((node) => {
    const members = membersOf(node, scope, evaluator)
    const up = members.methods.get('up')
    const given = up === undefined ? undefined : givenTo(up, node)
    return up === undefined || given === undefined ? [] : [{ members, up, given }]
  })
  if (read.length === 0) return undefined
  const steps = read.flatMap(({ members, up, given }, index) =>
    numbered(stepsOf({ members, up, given, scope }, readSql), index),
  )
  const isReversible = read.every(({ members }) => hasWayBack(members.methods.get('down')))
  return { path, framework: 'typeorm', steps, down: isReversible ? 'present' : 'missing', unread: [] }
}

interface Up {
  readonly members: ClassMembers
  readonly up: SyntaxNode
  readonly given: HostValue
  readonly scope: Scope
}

/** TypeORM runs each migration in a transaction unless its `transaction` says otherwise; what the data source says of all of them is not seen from here. */
function stepsOf({ members, up, given, scope }: Up, readSql: ReadSql): readonly Step[] {
  const hasTransaction = truthOf(members.fields.get('transaction')) !== false
  const { host, recorder } = createTypeormHost(readSql, hasTransaction)
  const entries = new Map<string, Value>(members.fields)
  for (const [name, node] of members.methods) entries.set(name, { kind: 'function', node, scope })
  const called: FunctionValue = { kind: 'function', node: up, scope }
  createWalker(host).call(called, [given], { kind: 'record', entries, isWhole: false })
  return recorder.steps
}

/** Each class of a file is a migration of its own. */
function numbered(steps: readonly Step[], index: number): readonly Step[] {
  if (index === 0) return steps
  return steps.map((step) => ({
    ...step,
    transaction: step.transaction === undefined ? undefined : step.transaction + index * 1_000,
  }))
}

/** What `up` of a class is given: the runner, or something that holds it; undefined where it is something else. */
function givenTo(up: SyntaxNode, node: SyntaxNode): HostValue | undefined {
  const [first] = parametersOf(up)
  const isDeclared = children(node).some(
    (child) => child.type === 'class_heritage' && /\bMigrationInterface\b/.test(child.text.slice(0, 500)),
  )
  if (first === undefined) return isDeclared ? rootOf('runner', up) : undefined
  const { pattern } = first
  if (pattern.type === 'object_pattern')
    return /\bqueryRunner\b/.test(pattern.text.slice(0, 1_000)) ? rootOf('context', pattern) : undefined
  if (pattern.type !== 'identifier') return undefined
  const parameters = children(up).find(({ type }) => type === 'formal_parameters')?.text ?? ''
  const isRunner = /^queryRunner$/i.test(pattern.text) || /:\s*QueryRunner\b/.test(parameters.slice(0, 500))
  return isDeclared || isRunner ? rootOf('runner', pattern) : undefined
}
