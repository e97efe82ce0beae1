import type {
  ASTNode,
  DocumentNode,
  FieldNode,
  FragmentSpreadNode,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  ObjectValueNode,
  TypeInfo,
} from 'graphql'
import { keys } from '../../graphql/locate.ts'
import type { GraphqlParser } from '../../graphql/parser.ts'
import { type Input, isRequired, nameIn } from '../../graphql/parts.ts'

/** A schema before and after. */
export interface SchemaPair {
  readonly base: GraphQLSchema
  readonly head: GraphQLSchema
}

/** What the nodes of a document meet in a schema. */
export interface Coordinates {
  /** By node, where an error stands on it: what of the first schema became of it in the second, as the facts of schemas name that. */
  readonly coordinates: ReadonlyMap<ASTNode, readonly string[]>
  /** Nodes that no rule of the library looks at, and what they meet is gone. */
  readonly gone: readonly ASTNode[]
}

/** Takes a document of queries that is meant for the first of two schemas; gives the coordinates of what its nodes meet. */
export function coordinatesIn(document: DocumentNode, schemas: SchemaPair, parser: GraphqlParser): Coordinates {
  const walk: Walk = {
    ...{ schemas, kinds: parser.Kind, fields: [], values: [], coordinates: new Map(), gone: [] },
    conditions: new Map(
      document.definitions.flatMap((one) =>
        one.kind === parser.Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.typeCondition.name.value] as const] : [],
      ),
    ),
  }
  parser.walkTyped(schemas.base, document, {
    enter: (node, info) => enter(node, info, walk),
    leave: (node) => leave(node, walk),
  })
  return walk
}

interface Walk extends Coordinates {
  readonly schemas: SchemaPair
  readonly kinds: GraphqlParser['Kind']
  /** The type that each fragment of the document stands on. */
  readonly conditions: ReadonlyMap<string, string>
  /** The fields around a node, and the arguments and input fields whose value it is in. */
  readonly fields: string[]
  readonly values: string[]
  readonly coordinates: Map<ASTNode, readonly string[]>
  readonly gone: ASTNode[]
}

function enter(node: ASTNode, info: TypeInfo, walk: Walk): void {
  const { kinds, values } = walk
  const put = (...names: readonly string[]) => walk.coordinates.set(node, names)
  switch (node.kind) {
    case kinds.FIELD:
      enterField(node, info.getParentType(), walk)
      return
    case kinds.SELECTION_SET:
      put(...walk.fields.slice(-1))
      return
    case kinds.ARGUMENT: {
      const owner = info.getDirective()?.name
      values.push(owner === undefined ? inField(walk, node.name.value) : keys.directiveArgument(owner, node.name.value))
      put(...values.slice(-1))
      return
    }
    case kinds.OBJECT_FIELD:
      values.push(keys.member(typeName(info.getParentInputType()), node.name.value))
      put(...values.slice(-1))
      return
    case kinds.OBJECT: {
      const names = objectNames(node, typeName(info.getInputType()), walk)
      put(...(names.length > 0 ? names : values.slice(-1)))
      return
    }
    case kinds.ENUM: {
      const type = typeName(info.getInputType())
      const after = walk.schemas.head.getType(type)
      const isGone = after !== undefined && 'getValue' in after && after.getValue(node.value) == null
      put(...(isGone ? [keys.member(type, node.value)] : values.slice(-1)))
      return
    }
    case kinds.NAMED_TYPE:
      put(node.name.value)
      return
    case kinds.INLINE_FRAGMENT:
    case kinds.FRAGMENT_SPREAD:
      put(...fragmentNames(node, info, walk))
      return
    default:
      enterOther(node, walk)
  }
}

function enterOther(node: ASTNode, walk: Walk): void {
  const { kinds, schemas, coordinates, values } = walk
  switch (node.kind) {
    case kinds.LIST_TYPE:
    case kinds.NON_NULL_TYPE:
      coordinates.set(node, [nameOfType(node)])
      return
    case kinds.DIRECTIVE: {
      const name = node.name.value
      coordinates.set(node, [
        keys.directive(name),
        ...missingArguments(node, schemas.head.getDirective(name)?.args, (arg) => keys.directiveArgument(name, arg)),
      ])
      if (schemas.base.getDirective(name) != null && schemas.head.getDirective(name) == null) walk.gone.push(node)
      return
    }
    case kinds.OPERATION_DEFINITION: {
      const [before, after] = [schemas.base, schemas.head].map((schema) => schema.getRootType(node.operation))
      if (before == null || after != null) return
      coordinates.set(node, [before.name])
      walk.gone.push(node)
      return
    }
    default:
      coordinates.set(node, values.slice(-1))
  }
}

function leave({ kind }: ASTNode, { kinds, fields, values }: Walk): void {
  if (kind === kinds.FIELD) fields.pop()
  if (kind === kinds.ARGUMENT || kind === kinds.OBJECT_FIELD) values.pop()
}

/** A field is refused where it is gone, where an argument is missing, or where its type is gone or the field around it is of another one now. */
function enterField(node: FieldNode, parent: GraphQLNamedType | null | undefined, walk: Walk): void {
  const { head } = walk.schemas
  const [name, type] = [node.name.value, parent?.name ?? '']
  const own = keys.member(type, name)
  const after = fieldOf(head, type, name)
  const missing = missingArguments(node, after?.args, (arg) => keys.argument(type, name, arg))
  const isOwn = after === undefined && head.getType(type) !== undefined
  const reached = isOwn ? [own] : [own, type, ...walk.fields.slice(-1)]
  walk.coordinates.set(node, missing.length > 0 ? missing : reached)
  walk.fields.push(own)
}

function fieldOf(schema: GraphQLSchema, type: string, name: string) {
  const owner = schema.getType(type)
  return owner !== undefined && 'getInterfaces' in owner ? owner.getFields()[name] : undefined
}

function missingArguments(
  { arguments: given = [] }: Pick<FieldNode, 'arguments'>,
  wanted: readonly Input[] = [],
  keyOf: (arg: string) => string,
): readonly string[] {
  const names = new Set(given.map(({ name }) => name.value))
  return wanted.filter((one) => isRequired(one) && !names.has(one.name)).map(({ name }) => keyOf(name))
}

/** The argument of the field around it. */
function inField({ fields }: Walk, arg: string): string {
  return `${fields.at(-1) ?? ''}(${arg}:)`
}

/** What an object lacks of its type, or that its type takes one field now. */
function objectNames({ fields }: ObjectValueNode, type: string, { schemas }: Walk): readonly string[] {
  const [before, after] = [schemas.base, schemas.head].map((schema) => schema.getType(type))
  if (after === undefined || !('isOneOf' in after)) return []
  const names = new Set(fields.map(({ name }) => name.value))
  const missing = Object.values(after.getFields()).filter((field) => isRequired(field) && !names.has(field.name))
  const isNewChoice = after.isOneOf && before !== undefined && 'isOneOf' in before && !before.isOneOf
  return [...missing.map(({ name }) => keys.member(type, name)), ...(isNewChoice ? [type] : [])]
}

/** A fragment is refused where what is around it can no longer be of its type. */
function fragmentNames(node: InlineFragmentNode | FragmentSpreadNode, info: TypeInfo, walk: Walk): readonly string[] {
  const around = info.getParentType()?.name ?? ''
  const condition = 'typeCondition' in node ? node.typeCondition?.name.value : undefined
  const own = condition ?? ('name' in node ? walk.conditions.get(node.name.value) : undefined)
  if (own === undefined) return []
  return [
    ...[keys.unionMember(around, own), `${own} implements ${around}`, `${around} implements ${own}`],
    ...walk.fields.slice(-1),
  ]
}

function typeName(type: GraphQLInputType | GraphQLOutputType | null | undefined): string {
  return type == null ? '' : nameIn(String(type))
}

function nameOfType(node: ASTNode): string {
  let at = node
  while ('type' in at && at.type !== undefined) at = at.type
  return 'name' in at ? (at.name?.value ?? '') : ''
}
