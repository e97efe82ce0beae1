import { isList, isObject, type Json } from '../document/json.ts'
import { branchesOf, type Names, type Use } from './names.ts'

/**
 * Takes the branches of a union and the default of its field; gives them with the one that the default is of at the front, which is
 * where the library looks for it. By the specification it may be any of them, and resolution asks only whether there is a default.
 */
export function branchOfDefaultFirst(branches: readonly Use[], value: Json): readonly Use[] {
  const own = branches.find(({ kind }) => isOf(kind, value))
  return own === undefined ? branches : [own, ...branches.filter((branch) => branch !== own)]
}

/** Takes the type of a field and its default; gives a default that the library takes where it refuses a number that JavaScript can not hold, or that JSON can not. */
export function plainDefault(type: Use, value: Json, names: Names): Json {
  const [own] = branchOfDefaultFirst(branchesOf(type, names), value)
  const isLarge = own?.kind === 'long' && Number.isInteger(value) && !Number.isSafeInteger(value)
  const isWord = (own?.kind === 'float' || own?.kind === 'double') && typeof value === 'string' && words.has(value)
  return isLarge || isWord ? 0 : value
}

/** Numbers that have no form in JSON, as Java writes them. */
const words: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity'])

function isOf(kind: string, value: Json): boolean {
  switch (kind) {
    case 'null':
      return value === null
    case 'boolean':
      return typeof value === 'boolean'
    case 'int':
    case 'long':
      return Number.isInteger(value)
    case 'float':
    case 'double':
      return typeof value === 'number' || (typeof value === 'string' && words.has(value))
    case 'array':
      return isList(value)
    case 'map':
    case 'record':
      return isObject(value)
    default:
      return typeof value === 'string'
  }
}
