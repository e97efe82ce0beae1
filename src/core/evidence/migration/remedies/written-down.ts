import type { Framework, Migration } from '../operation.ts'
import type { Remedy } from '../remedy.ts'
import { alembicSteps } from './alembic.ts'
import { djangoSteps } from './django.ts'
import { railsSteps } from './rails.ts'
import { alone, sqlStatements, sqlSteps } from './sql.ts'

/** The safe steps as they are written: code, and the language it is in. */
export interface WrittenRemedy {
  readonly code: string
  readonly language: string
}

type Runner = Pick<Migration, 'framework' | 'outside'>

/** Takes a remedy and who runs the migrations; gives its steps in the framework's own words where it has them, as SQL elsewhere. */
export function writtenDown(remedy: Remedy, { framework, outside }: Runner): WrittenRemedy {
  const own = inOwnWords(remedy, framework)
  if (own !== undefined) return own
  const code = sqlSteps(remedy)
  return { code: outside === undefined ? code : code.replace(alone, () => `${alone}\n${outside}`), language: 'sql' }
}

function inOwnWords(remedy: Remedy, framework: Framework): WrittenRemedy | undefined {
  switch (framework) {
    case 'rails':
      return written(railsSteps(remedy), 'ruby')
    case 'django':
      return written(djangoSteps(remedy), 'python')
    case 'alembic':
      return written(alembicSteps(remedy), 'python')
    case 'knex':
      return runsAlone(remedy)
        ? written(raw(`exports.config = { transaction: false }  // ${alongside}`, 'knex.raw', remedy), 'js')
        : undefined
    case 'typeorm':
      return runsAlone(remedy)
        ? written(raw(`transaction = false as const  // ${alongside}; ${each}`, 'queryRunner.query', remedy), 'ts')
        : undefined
    default:
      return undefined
  }
}

function written(code: string | undefined, language: string): WrittenRemedy | undefined {
  return code === undefined ? undefined : { code, language }
}

/** Steps that the framework has no call for, and that no transaction may hold. */
function runsAlone({ kind }: Remedy): boolean {
  return /^(?:build-index|drop-index|reindex|detach-partition|run-alone)$/.test(kind)
}

const alongside = 'of the migration, which does nothing else'
/** TypeORM refuses it in its default mode, where all migrations share a transaction. */
const each = "needs migrationsTransactionMode: 'each'"

function raw(header: string, call: string, remedy: Remedy): string {
  const sql = sqlStatements(remedy).join('; ')
  return `${header}\n\nawait ${call}(\`${sql.replace(/[`\\]|\$\{/g, '')}\`)`
}
