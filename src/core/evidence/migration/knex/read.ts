import { createEvaluator } from '../ecmascript/evaluate.ts'
import { mayBeProgramOfMigration } from '../ecmascript/migration-path.ts'
import { type Module, moduleOf } from '../ecmascript/module.ts'
import { parametersOf } from '../ecmascript/parameters.ts'
import { tooLong } from '../ecmascript/too-long.ts'
import { type FunctionValue, propertyOf, truthOf } from '../ecmascript/value.ts'
import { createWalker } from '../ecmascript/walk.ts'
import { hasWayBack } from '../ecmascript/way-back.ts'
import type { ReadMigration } from '../reader.ts'
import { field } from '../syntax.ts'
import { createKnexHost, rootOf } from './host.ts'

/** Says whether a file may be a migration of Knex by its path. */
export function isKnexPath(path: string): boolean {
  return mayBeProgramOfMigration(path)
}

/** Takes a module of JavaScript or TypeScript; gives what its `up` does on PostgreSQL, by Knex's own compilers of the schema; undefined where it exports no `up` that is given Knex. */
export const readKnex: ReadMigration = ({ path, text, syntax, readSql }) => {
  if (!/\bup\b/.test(text)) return undefined
  const root = syntax.parse(text)
  if (root === undefined) return importsKnex(text) || /\bknex\.schema\b/.test(text) ? tooLong(path, 'knex') : undefined
  const module = moduleOf(
    root,
    createEvaluator(() => {}),
  )
  const up = module.exports.get('up')
  if (up?.kind !== 'function' || !isGivenKnex(up, text)) return undefined
  const { host, recorder } = createKnexHost(readSql, hasTransaction(module))
  createWalker(host).call(up, [rootOf('knex', up.node)])
  const down = module.exports.get('down')
  return {
    path,
    framework: 'knex',
    steps: recorder.steps,
    down:
      down?.kind === 'function'
        ? hasWayBack(down.node)
          ? 'present'
          : 'missing'
        : down === undefined
          ? 'missing'
          : 'present',
    unread: [],
  }
}

/** Knex runs each migration in a transaction unless its `config` says otherwise; what the knexfile says of all of them is not seen from here. */
function hasTransaction({ exports }: Module): boolean {
  return truthOf(propertyOf(exports.get('config'), 'transaction')) !== false
}

/** By its type, by what the file imports, or by what is asked of it; the same place is that of another thing in other frameworks. */
function isGivenKnex({ node }: FunctionValue, text: string): boolean {
  const pattern = parametersOf(node)[0]?.pattern
  if (pattern?.type !== 'identifier') return false
  const name = pattern.text.slice(0, 100)
  const declared = field(node, 'parameters')?.text.slice(0, 500) ?? ''
  if (importsKnex(text) || /:\s*Knex\b/.test(declared) || /^(?:knex|trx)$/i.test(name)) return true
  if (/^(?:queryInterface|pgm|queryRunner)$/i.test(name)) return false
  return field(node, 'body')?.text.includes(`${name}.schema.`) ?? false
}

/** The type in a comment counts as well. */
function importsKnex(text: string): boolean {
  return /\bfrom\s*['"]knex['"]|\b(?:require|import)\(\s*['"]knex['"]\s*\)/.test(text)
}
