import type { ASTNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql'
import type { Edit } from '../evidence.ts'
import { nameIn } from './parts.ts'
import type { BuiltSchema } from './schema.ts'

/** What a change did to a field, an argument or an input field: another type, another default, or a new one that has to be given. */
export type Changed = 'type' | 'default' | 'required'

/** Takes the key of a part and both schemas; gives the edit of its line that keeps what it was. Undefined where it takes more lines than one, where the old type is gone, or where an interface has a say. */
export function editOf(key: string, changed: Changed, base: BuiltSchema, head: BuiltSchema): Edit | undefined {
  const [was, is] = [base.sites.node(key), head.sites.node(key)]
  if (!isTyped(is) || isOfInterface(key, head)) return undefined
  if (changed === 'required') return onOneLine(is, is.type.loc?.end, withoutMark(textOf(is.type)))
  if (!isTyped(was)) return undefined
  if (changed === 'default') return oldDefault(was, is, head)
  const type = textOf(was.type)
  // Another default may not fit the old type.
  if (defaultOf(was) !== defaultOf(is) || !isKnown(type, head)) return undefined
  return onOneLine(is, is.type.loc?.end, type)
}

type Typed = FieldDefinitionNode | InputValueDefinitionNode

function isTyped(node: ASTNode | undefined): node is Typed {
  return node?.kind === 'FieldDefinition' || node?.kind === 'InputValueDefinition'
}

/** What an interface and its types say of one field has to agree. */
function isOfInterface(key: string, { schema }: BuiltSchema): boolean {
  const [, owner = '', member = ''] = /^(\w+)\.(\w+)/.exec(key) ?? []
  const type = schema.getType(owner)
  if (type === undefined || !('getInterfaces' in type)) return false
  return !('isTypeOf' in type) || type.getInterfaces().some((one) => Object.hasOwn(one.getFields(), member))
}

const builtIn: ReadonlySet<string> = new Set(['Int', 'Float', 'String', 'Boolean', 'ID'])

function isKnown(type: string, { schema }: BuiltSchema): boolean {
  return /^[\w[\]!]+$/.test(type) && (builtIn.has(nameIn(type)) || schema.getType(nameIn(type)) !== undefined)
}

function withoutMark(type: string): string | undefined {
  return /^[\w[\]!]+!$/.test(type) ? type.slice(0, -1) : undefined
}

function textOf(node: ASTNode | undefined): string {
  const loc = node?.loc
  return loc === undefined ? '' : loc.source.body.slice(loc.start, loc.end)
}

function defaultOf(node: Typed): string {
  return node.kind === 'InputValueDefinition' ? textOf(node.defaultValue) : ''
}

/** A default that is a number or a plain word, where the enum still has it. */
function oldDefault(was: Typed, is: Typed, { schema }: BuiltSchema): Edit | undefined {
  const [old, now] = [defaultOf(was), defaultOf(is)]
  const type = textOf(is.type)
  const taken = schema.getType(nameIn(type))
  const isGone = taken !== undefined && 'getValues' in taken && !taken.getValues().some(({ name }) => name === old)
  if (isGone || !/^[\w.-]+$/.test(old)) return undefined
  return onOneLine(is, now === '' ? is.type.loc?.end : defaultEnd(is), `${type} = ${old}`)
}

function defaultEnd(node: Typed): number | undefined {
  return node.kind === 'InputValueDefinition' ? node.defaultValue?.loc?.end : undefined
}

/** From its name to where the old part ended, so that it is found where it stands. */
function onOneLine({ name, type }: Typed, end: number | undefined, text: string | undefined): Edit | undefined {
  const [start, from] = [name.loc?.start, type.loc?.start]
  const body = name.loc?.source.body
  if (start === undefined || from === undefined || end === undefined || body === undefined || text === undefined)
    return undefined
  const piece = body.slice(start, end)
  return piece.includes('\n') || piece.includes('#') ? undefined : { from: piece, to: body.slice(start, from) + text }
}
