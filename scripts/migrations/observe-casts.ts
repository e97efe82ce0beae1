import type { PGlite } from '@electric-sql/pglite'
import { type CastType, castSetup, modifierChanges } from './cast-types.ts'

/**
 * What a change of a column's type did: to the catalog alone (`none`), to its rows (`scan`, `rewrite`) or to an index on it (`reindex`);
 * `using …` where it is refused unless `USING column::type` is said, and `refused` where that is refused as well.
 */
export type Effect = Did | `using ${Did}` | 'refused'
type Did = 'none' | 'scan' | 'rewrite' | 'reindex'

const answers: readonly string[] = ['none', 'scan', 'rewrite', 'reindex']

function isEffect(text: string): text is Effect {
  return text === 'refused' || answers.includes(text.replace(/^using /, ''))
}

/**
 * Tries a cast of its own accord and with `USING`, each with the column's index and without: not every type has one. Storage that is another
 * afterwards says what happened; every try is undone. Refusals are `datatype_mismatch` and `cannot_coerce`; all other errors are errors.
 */
const observer = `
  create schema observed;
  create function observed.cast_to(target text) returns text language plpgsql as $$
  declare
    tried record;
    did text;
    heap oid;
    built oid;
    scans bigint;
    is_indexed boolean := to_regclass('observed.c_v') is not null;
  begin
    for tried in
      select label, clause, keeps_index
      from (values ('', ''), ('using ', ' using v::' || target)) as attempts (label, clause),
        (values (true), (false)) as indexes (keeps_index)
      where keeps_index or is_indexed
      order by label, keeps_index desc
    loop
      begin
        if is_indexed and not tried.keeps_index then drop index observed.c_v; end if;
        heap := pg_relation_filenode('observed.c');
        built := pg_relation_filenode(to_regclass('observed.c_v'));
        scans := pg_stat_get_xact_numscans('observed.c'::regclass);
        execute 'alter table observed.c alter v type ' || target || tried.clause;
        did := tried.label || case
          when heap <> pg_relation_filenode('observed.c') then 'rewrite'
          when built <> pg_relation_filenode(to_regclass('observed.c_v')) then 'reindex'
          when scans <> pg_stat_get_xact_numscans('observed.c'::regclass) then 'scan'
          else 'none' end;
        raise exception using errcode = 'OB001';
      exception
        when sqlstate 'OB001' then return did;
        when datatype_mismatch or cannot_coerce or undefined_object or undefined_function then null;
      end;
    end loop;
    return 'refused';
  end $$;
  create procedure observed.start_from(source text) language plpgsql as $$
  begin
    drop table if exists observed.c;
    execute 'create table observed.c (v ' || source || ')';
    begin
      create index c_v on observed.c (v);
    exception
      when undefined_object then null;
    end;
  end $$;`

/** Takes a server with `citext` and `hstore`; makes what the casts are tried with. Its sessions are not in UTC: a cast may depend on it. */
export async function prepareCasts(server: PGlite): Promise<void> {
  await server.exec(`${castSetup}${observer} set timezone = 'Europe/Paris'; set client_min_messages = warning;`)
}

/** Takes a prepared server, a type as SQL and others; gives what a change of an empty column to each did. */
export async function effectsOf(server: PGlite, from: string, targets: readonly string[]): Promise<readonly Effect[]> {
  await server.query(`call observed.start_from('${from}')`)
  const { rows } = await server.query<{ effect: string }>(
    'select observed.cast_to(target) as effect from unnest($1::text[]) with ordinality as t (target, place) order by place',
    [targets],
  )
  return rows.map(({ effect }) => {
    if (!isEffect(effect)) throw new Error(`${from}: ${effect}`)
    return effect
  })
}

/** Gives what each cast of one type to others does, by the key of the other; throws where that depends on the other's modifier. */
export async function castsOf(
  server: PGlite,
  from: CastType,
  to: readonly CastType[],
): Promise<ReadonlyMap<string, Effect>> {
  const others = to.filter(({ key }) => bare(key) !== bare(from.key) || isArray(key) !== isArray(from.key))
  const source = from.samples[Math.floor(from.samples.length / 2)] ?? from.key
  const effects = await effectsOf(
    server,
    source,
    others.flatMap(({ samples }) => samples),
  )
  const seen = new Map<string, Effect>()
  let place = 0
  for (const { key, samples } of others) {
    const found = new Set(effects.slice(place, place + samples.length))
    place += samples.length
    const [effect] = found
    if (effect === undefined || found.size > 1) throw new Error(`${from.key} to ${key}: ${[...found].join(' or ')}`)
    seen.set(key, effect)
  }
  return seen
}

/** Gives the name of a key without its modifiers and brackets. */
export function bare(key: string): string {
  return key.replace(/\(.*\)|\[\]/g, '')
}

function isArray(key: string): boolean {
  return key.endsWith('[]')
}

/** Gives what changes of modifiers do, by type and change; throws where the pairs that show one do not agree. */
export async function modifierEffects(server: PGlite): Promise<ReadonlyMap<string, ReadonlyMap<string, Effect>>> {
  const seen = new Map<string, Map<string, Effect>>()
  for (const { type, change, pairs } of modifierChanges) {
    const found = new Set<Effect>()
    for (const [from, to] of pairs) for (const effect of await effectsOf(server, from, [to])) found.add(effect)
    const [effect] = found
    if (effect === undefined || found.size > 1) throw new Error(`${type} ${change}: ${[...found].join(' or ')}`)
    seen.set(type, (seen.get(type) ?? new Map<string, Effect>()).set(change, effect))
  }
  return seen
}
