import { children, field, type SyntaxNode } from '../syntax.ts'
import type { Evaluator } from './evaluator.ts'
import { hoist } from './hoist.ts'
import { bindPattern } from './parameters.ts'
import { type Scope, scopeIn, textOf, textValue, type Value } from './value.ts'

/** What a file of a program declares at its top. */
export interface Module {
  readonly scope: Scope
  /** By name; what a file exports as a whole is told by its parts, or is `default`. */
  readonly exports: ReadonlyMap<string, Value>
  /** The classes, in order. */
  readonly classes: readonly SyntaxNode[]
}

interface Reading {
  readonly scope: Scope
  readonly exports: Map<string, Value>
  readonly classes: SyntaxNode[]
  readonly evaluator: Evaluator
}

/** Takes the root of a file; gives its constants, functions, classes and exports. Nothing of it is run. */
export function moduleOf(root: SyntaxNode, evaluator: Evaluator): Module {
  const reading: Reading = { scope: scopeIn(undefined), exports: new Map(), classes: [], evaluator }
  const statements = children(root)
  hoist(
    statements.map((one) => field(one, 'declaration') ?? one),
    reading.scope,
  )
  for (const one of statements) declaration(field(one, 'declaration') ?? one, reading)
  for (const one of statements) exported(one, reading)
  return reading
}

function declaration(node: SyntaxNode, { scope, classes, evaluator }: Reading): void {
  switch (node.type) {
    case 'lexical_declaration':
    case 'variable_declaration':
      for (const one of children(node))
        if (one.type === 'variable_declarator') {
          const init = field(one, 'value')
          if (init?.type === 'class') classes.push(init)
          bindPattern(field(one, 'name'), evaluator.evaluate(init, scope), scope)
        }
      return
    case 'class_declaration':
    case 'abstract_class_declaration':
      classes.push(node)
      return
    case 'enum_declaration':
      scope.names.set(field(node, 'name')?.text ?? '', enumOf(node, scope, evaluator))
      return
    default:
  }
}

function enumOf(node: SyntaxNode, scope: Scope, evaluator: Evaluator): Value {
  const body = field(node, 'body')
  const entries = new Map<string, Value>()
  for (const one of body === undefined ? [] : children(body)) {
    if (one.type !== 'enum_assignment') continue
    const name = field(one, 'name')
    const key = name?.type === 'string' ? textOf(evaluator.evaluate(name, scope)) : name?.text
    if (key !== undefined) entries.set(key, evaluator.evaluate(field(one, 'value'), scope))
  }
  return { kind: 'record', entries, isWhole: true }
}

function exported(node: SyntaxNode, reading: Reading): void {
  if (node.type === 'export_statement') esExport(node, reading)
  const assignment = node.type === 'expression_statement' ? children(node)[0] : undefined
  if (assignment?.type !== 'assignment_expression') return
  const left = field(assignment, 'left')?.text.replaceAll(/\s/g, '') ?? ''
  const name = /^(?:module\.)?exports\.(\w+)$/.exec(left)?.[1]
  const right = field(assignment, 'right')
  if (name !== undefined) reading.exports.set(name, valueWritten(right, reading))
  else if (left === 'module.exports' || left === 'exports') whole(right, reading)
}

function esExport(node: SyntaxNode, reading: Reading): void {
  const { scope, exports } = reading
  const declared = field(node, 'declaration')
  const value = field(node, 'value')
  if (value !== undefined) whole(value, reading)
  if (declared !== undefined)
    for (const name of namesIn(declared)) exports.set(name, scope.names.get(name) ?? { kind: 'unknown', name })
  for (const clause of children(node)) {
    if (clause.type !== 'export_clause') continue
    for (const one of children(clause)) {
      const name = field(one, 'name')?.text ?? ''
      exports.set(field(one, 'alias')?.text ?? name, scope.names.get(name) ?? { kind: 'unknown', name })
    }
  }
}

function namesIn(node: SyntaxNode): readonly string[] {
  const own = field(node, 'name')?.text
  if (own !== undefined) return [own]
  return children(node).flatMap((one) => (one.type === 'variable_declarator' ? (field(one, 'name')?.text ?? []) : []))
}

function whole(node: SyntaxNode | undefined, reading: Reading): void {
  const { exports, classes } = reading
  if (node?.type === 'class') {
    classes.push(node)
    return
  }
  const value = valueWritten(node, reading)
  if (value.kind === 'record') for (const [key, one] of value.entries) exports.set(key, one)
  else exports.set('default', value)
}

/** What wraps a function, `withLock(async (knex) => …)`, is taken for the function. */
function valueWritten(node: SyntaxNode | undefined, { scope, evaluator }: Reading): Value {
  const value = evaluator.evaluate(node, scope)
  if (value.kind !== 'unknown' || node?.type !== 'call_expression') return value
  return evaluator.argumentsOf(node, scope).find((one) => one.kind === 'function') ?? value
}

/** A class as far as it is written: its methods, and its fields with their values. */
export interface ClassMembers {
  readonly methods: ReadonlyMap<string, SyntaxNode>
  readonly fields: ReadonlyMap<string, Value>
}

/** Takes a class; gives its members. */
export function membersOf(node: SyntaxNode, scope: Scope, evaluator: Evaluator): ClassMembers {
  const methods = new Map<string, SyntaxNode>()
  const fields = new Map<string, Value>()
  const body = field(node, 'body')
  for (const one of body === undefined ? [] : children(body)) {
    const name = field(one, 'name')?.text ?? ''
    if (one.type === 'method_definition') methods.set(name, one)
    else if (one.type === 'public_field_definition') {
      const value = field(one, 'value')
      if (value?.type === 'arrow_function' || value?.type === 'function_expression') methods.set(name, value)
      else fields.set(name, evaluator.evaluate(value, scope))
    }
  }
  if (!fields.has('name')) fields.set('name', textValue(field(node, 'name')?.text ?? '', 1))
  return { methods, fields }
}
