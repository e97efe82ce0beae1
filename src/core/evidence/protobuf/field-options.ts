import type { Level } from '../evidence.ts'
import type { Field } from './model.ts'
import type { Tree } from './tree.ts'

/** An option of a field whose value in effect changed. */
export interface OptionChange {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly level: Level
}

interface Trees {
  readonly base: Tree
  readonly head: Tree
}

/** Takes a field in both revisions; gives the options whose value in effect changed, defaults of the language and of the file filled in. */
export function changedOptions(base: Field, head: Field, trees: Trees): readonly OptionChange[] {
  const [from, to] = [defaultOf(base, trees.base), defaultOf(head, trees.head)]
  const defaults: readonly OptionChange[] =
    from === undefined || to === undefined || isSame(from, to)
      ? []
      : [{ name: 'default', from: `\`${from}\``, to: `\`${to}\``, level: 'risky' }]
  const others = effective.flatMap(({ name, of }): readonly OptionChange[] => {
    const [was, is] = [of(base), of(head)]
    if (was === undefined || is === undefined || was === is) return []
    // A string piece is generated as a string.
    if (was === 'STRING_PIECE' && is === 'STRING') return []
    return [{ name, from: `\`${was}\``, to: `\`${is}\``, level: 'info' }]
  })
  return [...defaults, ...others]
}

const numeric = /^(?:s?fixed|s?int|uint)(?:32|64)$|^(?:double|float)$/

/** The value that a field without one has; undefined where it has none (lists, messages). */
function defaultOf({ type, cardinality, options }: Field, tree: Tree): string | undefined {
  if (cardinality === 'repeated' || cardinality === 'map') return undefined
  const stated = options.get('default')
  if (type === 'string' || type === 'bytes') return stated ?? ''
  if (type === 'bool') return stated === 'true' ? '1' : '0'
  if (numeric.test(type)) return String(Number(stated ?? '0'))
  const values = tree.enums.get(type)?.of.values
  if (values === undefined) return undefined
  const value = values.find(({ name }) => name === stated) ?? values[0]
  return value === undefined ? undefined : String(value.number)
}

function isSame(from: string, to: string): boolean {
  const isZero = (value: string) => value === '' || value === '0' || value === 'false'
  return from === to || (isZero(from) && isZero(to))
}

interface Effective {
  readonly name: string
  readonly of: (field: Field) => string | undefined
}

/** The options that change how generated code treats a field. */
const effective: readonly Effective[] = [
  {
    name: 'jstype',
    of: ({ type, options }) => (/64$/.test(type) ? (options.get('jstype') ?? 'JS_NORMAL') : undefined),
  },
  { name: 'ctype', of: cppStringType },
  { name: 'utf8_validation', of: utf8Validation },
  { name: 'java_utf8_validation', of: javaUtf8Validation },
]

/** By the C++ generator: the feature of editions, else `ctype`. */
function cppStringType({ type, options, features, syntax }: Field): string | undefined {
  if (type !== 'string' && type !== 'bytes') return undefined
  const stated = options.get('ctype') ?? features.get('features.(pb.cpp).string_type')
  if (stated !== undefined) return stated
  return Number(syntax) >= 2024 ? 'VIEW' : 'STRING'
}

function utf8Validation({ type, features, syntax }: Field): string | undefined {
  if (type !== 'string' && !/^map<.*\bstring\b/.test(type)) return undefined
  return features.get('features.utf8_validation') ?? (syntax === 'proto2' ? 'NONE' : 'VERIFY')
}

function javaUtf8Validation(field: Field): string | undefined {
  const general = utf8Validation(field)
  if (general === undefined) return undefined
  const own = field.features.get('features.(pb.java).utf8_validation')
  if (own === 'VERIFY' || field.features.get('java_string_check_utf8') === 'true') return 'VERIFY'
  return field.syntax === 'proto2' ? 'DEFAULT' : general
}
