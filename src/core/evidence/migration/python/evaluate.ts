import { field, type SyntaxNode } from '../syntax.ts'
import { assigned, augmented, bind } from './assignment.ts'
import { attributeOf, itemOf } from './attribute.ts'
import { callOf } from './call.ts'
import { children } from './children.ts'
import { comprehension } from './comprehension.ts'
import { conditionOf } from './condition.ts'
import { control, sequence } from './control.ts'
import { assign, type Frame, lookUp } from './frame.ts'
import { importInto } from './imports.ts'
import { literal } from './literals.ts'
import type { Machine } from './machine.ts'
import { binary, comparison, either, logical, negation, unary } from './operators.ts'
import { classOf } from './python-class.ts'
import { type FunctionValue, none, unknown, type Value } from './value.ts'

/** Takes an expression or a statement of Python; gives what it gives, as far as that is known, and lets its calls be heard of. */
export function evaluated(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const value = literal(node, frame, machine) ?? expression(node, frame, machine) ?? compound(node, frame, machine)
  if (value !== undefined) return value
  if (!control(node, frame, machine)) statement(node, frame, machine)
  return none
}

function expression(node: SyntaxNode, frame: Frame, machine: Machine): Value | undefined {
  switch (node.type) {
    case 'identifier':
      return named(node, frame, machine)
    case 'attribute':
      return attributeOf(node, frame, machine)
    case 'subscript':
      return itemOf(node, frame, machine)
    case 'call':
      return callOf(node, frame, machine)
    case 'binary_operator':
      return binary(node, frame, machine)
    case 'unary_operator':
      return unary(node, frame, machine)
    case 'not_operator':
      return negation(node, frame, machine)
    case 'boolean_operator':
      return logical(node, frame, machine)
    case 'comparison_operator':
      return comparison(node, frame, machine)
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
    case 'generator_expression':
      return comprehension(node, frame, machine)
    default:
      return undefined
  }
}

function compound(node: SyntaxNode, frame: Frame, machine: Machine): Value | undefined {
  const [first] = children(node)
  switch (node.type) {
    case 'parenthesized_expression':
    case 'await':
      return first === undefined ? none : machine.evaluate(first, frame)
    case 'assignment':
      return assigned(node, frame, machine)
    case 'augmented_assignment':
      return augmented(node, frame, machine)
    case 'named_expression': {
      const [name, value] = [field(node, 'name'), field(node, 'value')]
      const given = value === undefined ? none : machine.evaluate(value, frame)
      if (name !== undefined) bind(name, given, frame, machine)
      return given
    }
    case 'conditional_expression':
      return conditional(node, frame, machine)
    case 'lambda':
      return functionOf(node, [], frame)
    case 'yield': {
      const value = first === undefined ? none : machine.evaluate(first, frame)
      frame.flow.result ??= value
      return unknown(node.text)
    }
    default:
      return undefined
  }
}

/** A name that nothing explains is of a module that was imported as a whole, or of Python itself. */
function named(node: SyntaxNode, { scope }: Frame, { host }: Machine): Value {
  const { text } = node
  const value = lookUp(scope, text)
  if (value !== undefined) return value.kind === 'name' ? (host.name?.(value.name) ?? value) : value
  const star = /^[A-Z]/.test(text) ? lookUp(scope, '*') : undefined
  const name = star?.kind === 'name' ? `${star.name}.${text}` : text
  return host.name?.(name) ?? { kind: 'name', name, node }
}

function conditional(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [consequence, condition, alternative] = children(node)
  const { truth, isGuard } = conditionOf(condition, frame, machine)
  const way = (branch: SyntaxNode | undefined, own: Frame) =>
    branch === undefined ? none : machine.evaluate(branch, own)
  if (truth !== undefined) return way(truth ? consequence : alternative, frame)
  const unsure = { ...frame, isSure: false, isGuarded: frame.isGuarded || isGuard }
  return either(way(consequence, unsure), way(alternative, unsure), node.text)
}

function functionOf(node: SyntaxNode, decorators: readonly string[], { scope }: Frame): FunctionValue {
  return { kind: 'function', name: field(node, 'name')?.text ?? '', node, scope, decorators }
}

function statement(node: SyntaxNode, frame: Frame, machine: Machine): void {
  switch (node.type) {
    case 'module':
    case 'block':
    case 'expression_statement':
    case 'assert_statement':
    case 'print_statement':
      sequence(children(node), frame, machine)
      return
    case 'import_statement':
    case 'import_from_statement':
      importInto(node, frame.scope)
      return
    case 'function_definition':
      assign(frame.scope, field(node, 'name')?.text ?? '', functionOf(node, [], frame))
      return
    case 'class_definition':
      assign(frame.scope, field(node, 'name')?.text ?? '', classOf(node, frame, machine))
      return
    case 'decorated_definition':
      decorated(node, frame, machine)
      return
    case 'global_statement':
    case 'nonlocal_statement':
      for (const name of children(node)) frame.scope.outer.add(name.text)
      return
    case 'ERROR':
      machine.host.unread?.('this could not be parsed', node)
      sequence(children(node), frame, machine)
      return
    default:
  }
}

function decorated(node: SyntaxNode, frame: Frame, machine: Machine): void {
  const definition = field(node, 'definition')
  if (definition?.type !== 'function_definition') {
    if (definition !== undefined) machine.evaluate(definition, frame)
    return
  }
  const decorators = children(node)
    .filter(({ type }) => type === 'decorator')
    .map(({ text }) => text.slice(1, 200).trim())
  const value = functionOf(definition, decorators, frame)
  assign(frame.scope, value.name, value)
}
