type Node = Readonly<Record<string, unknown>>

/** Keywords that structured outputs refuse (platform.claude.com, structured outputs, "unsupported"). */
const refused = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'patternProperties',
]
const maxOptional = 24
const maxUnions = 16

/** Takes the JSON schema of a request's output format; lists what the API would refuse in it, each with the place. */
export function schemaProblems(schema: unknown): readonly string[] {
  if (!isNode(schema)) return ['output_config.format.schema: is not an object']
  const nodes = [...walk(schema, '')]
  const optional = nodes.reduce((sum, [node]) => sum + optionalCount(node), 0)
  const unions = nodes.filter(([node]) => Array.isArray(node.type) || Array.isArray(node.anyOf)).length
  return [
    ...nodes.flatMap(([node, path]) => nodeProblems(node).map((problem) => `${path === '' ? '/' : path}: ${problem}`)),
    ...recursion(schema),
    ...(optional > maxOptional
      ? [`Schema is too complex: ${optional} optional parameters, at most ${maxOptional}`]
      : []),
    ...(unions > maxUnions
      ? [`Schema is too complex: ${unions} parameters with union types, at most ${maxUnions}`]
      : []),
  ]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** All schemas within a schema; the names of properties and definitions are not keywords. */
function* walk(node: Node, path: string): Generator<readonly [Node, string]> {
  yield [node, path]
  for (const [key, child] of children(node)) yield* walk(child, `${path}/${key}`)
}

function children(node: Node): readonly (readonly [string, Node])[] {
  const single = ['items', 'not'].map((key) => [key, node[key]] as const)
  const lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems'].flatMap((key) => entries(key, node[key]))
  const maps = ['properties', '$defs', 'definitions'].flatMap((key) => entries(key, node[key]))
  return [...single, ...lists, ...maps].flatMap(([key, child]) => (isNode(child) ? [[key, child] as const] : []))
}

function entries(key: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([name, child]) => [`${key}/${name}`, child] as const)
}

function nodeProblems(node: Node): readonly string[] {
  const keywords = refused.filter((key) => key in node).map((key) => `'${key}' is not supported`)
  const isObjectType = node.type === 'object' || 'properties' in node
  return [
    ...keywords,
    ...(isObjectType && node.additionalProperties !== false ? ["'additionalProperties' must be false"] : []),
    ...('minItems' in node && node.minItems !== 0 && node.minItems !== 1 ? ["'minItems' must be 0 or 1"] : []),
    ...patternProblems(node.pattern),
    ...refProblems(node),
    ...(Array.isArray(node.enum) && node.enum.some(isNode) ? ["'enum' of objects is not supported"] : []),
  ]
}

function patternProblems(pattern: unknown): readonly string[] {
  if (typeof pattern !== 'string') return []
  return /\(\?<?[=!]|\\[1-9]|\\[bB]/.test(pattern) ? ["'pattern' has look-around, a back-reference or \\b"] : []
}

function refProblems(node: Node): readonly string[] {
  const external = typeof node.$ref === 'string' && !node.$ref.startsWith('#') ? ['external $ref is not supported'] : []
  const all = Array.isArray(node.allOf) && node.allOf.some((part) => isNode(part) && '$ref' in part)
  return [...external, ...(all ? ["'allOf' with $ref is not supported"] : [])]
}

function optionalCount(node: Node): number {
  if (!isNode(node.properties)) return 0
  const required: readonly unknown[] = Array.isArray(node.required) ? node.required : []
  return Object.keys(node.properties).filter((name) => !required.includes(name)).length
}

/** A reference that leads back to a schema it stands in. */
function recursion(root: Node): readonly string[] {
  const follows = (node: Node, seen: readonly string[]): boolean => {
    const ref = typeof node.$ref === 'string' ? node.$ref : undefined
    if (ref !== undefined && seen.includes(ref)) return true
    const next = ref === undefined ? seen : [...seen, ref]
    const target = ref === undefined ? undefined : resolve(root, ref)
    const below = children(node).filter(([key]) => !key.startsWith('$defs/') && !key.startsWith('definitions/'))
    return [...below.map(([, child]) => child), ...(target === undefined ? [] : [target])].some((one) =>
      follows(one, next),
    )
  }
  return follows(root, ['#']) ? ['recursive schemas are not supported'] : []
}

function resolve(root: Node, ref: string): Node | undefined {
  const steps = ref
    .replace(/^#\/?/, '')
    .split('/')
    .filter((step) => step !== '')
  const found = steps.reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), root)
  return isNode(found) ? found : undefined
}
