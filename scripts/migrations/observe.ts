import type { PGlite } from '@electric-sql/pglite'
import { type Footprint, type LockMode, lockModes } from '../../src/core/evidence/migration/postgres/footprint.ts'
import { type Form, rowCount, tables } from './forms/form.ts'

interface Storage {
  readonly oid: number
  readonly file: number | null
  readonly indexes: string
  readonly reads: number
  readonly hasRows: boolean
}

/** Takes a server; makes what is not of one schema: a role, a tablespace, an access method. */
export async function prepareForms(server: PGlite): Promise<void> {
  await server.exec('create role somebody; create access method another_heap type table handler heap_tableam_handler')
  await server.exec('set allow_in_place_tablespaces = on')
  await server.exec("create tablespace elsewhere location ''")
}

/**
 * Takes a server made ready by `prepareForms`, and a form; gives what it does to tables of some thousand rows. An index is known by its file: a
 * change of type makes every index on the column another, with or without building it.
 */
export async function observe(server: PGlite, form: Form): Promise<Footprint> {
  const { alone } = form
  await lay(server, form)
  const names = [form.on ?? 'orders', ...(form.other === undefined ? [] : [form.other])]
  if (alone === undefined) await server.exec('begin')
  const before = await storageOf(server, names, alone !== undefined)
  await server.exec(form.sql)
  const after = await storageOf(server, names, alone !== undefined, before)
  const oids = names.map((_, place) => before[place]?.oid ?? after[place]?.oid)
  const [lock, otherLock] = alone === undefined ? await locksOf(server, oids) : [alone.lock, alone.other]
  if (alone === undefined) await server.exec('rollback')
  const pairs = before.flatMap((one, place) => {
    const then = after[place]
    return one === undefined || then === undefined ? [] : [{ one, then }]
  })
  const fails = form.against !== undefined && (await failsAgainst(server, form, form.against))
  return {
    lock: lock ?? 'none',
    ...(form.other === undefined ? {} : { otherLock: otherLock ?? 'none' }),
    ...(pairs.some(({ one, then }) => then.hasRows && then.file !== one.file) ? { rewrites: true } : {}),
    ...(pairs.some(({ one, then }) => then.reads - one.reads >= rowCount) ? { scans: true } : {}),
    ...(pairs.some(({ one, then }) => then.hasRows && isBuilt(one, then)) ? { builds: true } : {}),
    ...(fails ? { fails: true } : {}),
    ...(alone === undefined ? {} : { observed: false }),
  }
}

function isBuilt(one: Storage, then: Storage): boolean {
  const known = new Set(one.indexes.split(' '))
  return then.indexes.split(' ').some((index) => index !== '' && !known.has(index))
}

async function lay(server: PGlite, { before = '' }: Form): Promise<void> {
  await server.exec(`
    drop schema public cascade; create schema public; drop schema if exists elsewhere cascade; drop publication if exists told;
    set timezone = 'Europe/Paris'; ${tables}; ${before};`)
}

async function failsAgainst(server: PGlite, form: Form, against: string): Promise<boolean> {
  await lay(server, form)
  await server.exec(against)
  try {
    await server.exec(form.sql)
    return false
  } catch {
    return true
  }
}

/**
 * Reads of a transaction are counted apart until it ends. Of a table that was there, the oid stays whatever it is called afterwards; one that is
 * gone has no storage.
 */
async function storageOf(
  server: PGlite,
  names: readonly string[],
  isAlone: boolean,
  known: readonly (Storage | undefined)[] = [],
): Promise<readonly (Storage | undefined)[]> {
  if (isAlone) await server.exec('select pg_stat_force_next_flush()')
  const found: (Storage | undefined)[] = []
  for (const [place, name] of names.entries()) {
    const { rows } = await server.query<Omit<Storage, 'hasRows'> & { readonly size: number }>(
      `select c.oid::int as oid, pg_relation_filenode(c.oid)::int as file,
        pg_relation_size(c.oid)::int as size,
        pg_stat_get_${isAlone ? '' : 'xact_'}tuples_returned(c.oid)::int as reads,
        coalesce((
          select string_agg(pg_relation_filenode(indexrelid)::text, ' ')
          from pg_index i where i.indrelid = c.oid
        ), '') as indexes
      from pg_class c where c.oid = coalesce($2::oid, to_regclass($1))`,
      [name, known[place]?.oid ?? null],
    )
    const [row] = rows
    // A file that was emptied has no page.
    found.push(row === undefined ? undefined : { ...row, hasRows: row.size > 0 })
  }
  return found
}

async function locksOf(
  server: PGlite,
  seen: readonly (number | undefined)[],
): Promise<readonly (LockMode | undefined)[]> {
  const { rows } = await server.query<{ readonly relation: number; readonly mode: string }>(
    "select relation::int as relation, mode from pg_locks where locktype = 'relation' and pid = pg_backend_pid()",
  )
  return seen.map((oid) => {
    const held = rows.filter(({ relation }) => relation === oid).map(({ mode }) => spelled(mode))
    return lockModes.findLast((mode) => held.includes(mode))
  })
}

/** `AccessExclusiveLock` is `ACCESS EXCLUSIVE`. */
function spelled(mode: string): string {
  return mode
    .replace(/Lock$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toUpperCase()
}
