import { describe, expect, it } from 'vitest'
import type { ColumnType } from '../../../../../src/core/evidence/migration/operation.ts'
import { castTable, modifierTable } from '../../../../../src/core/evidence/migration/postgres/cast-table.ts'
import { castOf, isFreeInUtc } from '../../../../../src/core/evidence/migration/postgres/casts.ts'
import { canonicalType } from '../../../../../src/core/evidence/migration/postgres/type-names.ts'

/** `varchar(20)[]` and its like. */
function type(text: string): ColumnType {
  const array = text.endsWith('[]')
  const [name = '', modifiers] = text.replace('[]', '').replace(')', '').split('(')
  return { name, modifiers: modifiers === undefined ? [] : modifiers.split(',').map(Number), array }
}

describe('a change of type', () => {
  it.each([
    ['varchar(20)', 'varchar(40)', 'none'],
    ['varchar(20)', 'character varying(20)', 'none'],
    ['varchar(20)', 'varchar', 'none'],
    ['varchar(20)', 'text', 'none'],
    ['varchar', 'text', 'none'],
    ['text', 'varchar', 'none'],
    ['text', 'varchar(255)', 'rewrite'],
    ['varchar', 'varchar(255)', 'rewrite'],
    ['varchar(40)', 'varchar(20)', 'rewrite'],
    ['char(2)', 'char(3)', 'rewrite'],
    ['char', 'character(1)', 'none'],
    ['char(2)', 'text', 'rewrite'],
    ['char(2)', 'varchar(20)', 'rewrite'],
    ['integer', 'bigint', 'rewrite'],
    ['serial', 'int8', 'rewrite'],
    ['serial', 'integer', 'none'],
    ['bigint', 'int', 'rewrite'],
    ['int4', 'oid', 'scan'],
    ['int4', 'text', 'rewrite'],
    ['text', 'int4', 'refused'],
    ['bool', 'int4', 'refused'],
    ['text', 'uuid', 'refused'],
    ['uuid', 'int4', 'refused'],
    ['text', 'jsonb', 'refused'],
    ['json', 'jsonb', 'rewrite'],
    ['xml', 'text', 'none'],
    ['cidr', 'inet', 'none'],
    ['inet', 'cidr', 'rewrite'],
    ['text', 'citext', 'scan'],
    ['numeric(10,2)', 'decimal(12,2)', 'none'],
    ['numeric(10,2)', 'numeric', 'none'],
    ['numeric(10)', 'numeric(12,0)', 'none'],
    ['numeric(10,2)', 'numeric(12,4)', 'rewrite'],
    ['numeric(10,2)', 'numeric(8,2)', 'rewrite'],
    ['numeric', 'numeric(10,2)', 'rewrite'],
    ['float(24)', 'real', 'none'],
    ['float', 'double precision', 'none'],
    ['real', 'double precision', 'rewrite'],
    ['timestamp(3)', 'timestamp(6)', 'none'],
    ['timestamp(3)', 'timestamp', 'none'],
    ['timestamp', 'timestamp(6)', 'none'],
    ['timestamp', 'timestamp(3)', 'rewrite'],
    ['timestamp', 'timestamptz', 'rewrite'],
    ['timestamp with time zone', 'timestamp without time zone', 'rewrite'],
    ['date', 'timestamptz', 'rewrite'],
    ['interval(32767,3)', 'interval', 'none'],
    ['interval(4)', 'interval', 'unknown'],
    ['bit(8)', 'bit(16)', 'rewrite'],
    ['bit varying(8)', 'varbit(16)', 'none'],
    ['bit(8)', 'varbit', 'scan'],
    ['varchar(20)[]', 'varchar(40)[]', 'rewrite'],
    ['varchar(20)[]', 'varchar[]', 'none'],
    ['timestamp[]', 'timestamp(6)[]', 'rewrite'],
    ['int4[]', 'int8[]', 'rewrite'],
    ['int4[]', 'text', 'rewrite'],
    ['int4', 'int4[]', 'refused'],
    ['_int4', 'int4[]', 'none'],
    ['enum', 'text', 'rewrite'],
    ['mood', 'mood', 'none'],
    ['mood', 'text', 'unknown'],
    ['text', 'billing.mood', 'unknown'],
    ['constructor', 'text', 'unknown'],
    ['text', '__proto__', 'unknown'],
    ['int4(11)', 'int4', 'none'],
  ] as const)('%s to %s: %s', (from, to, cast) => expect(castOf(type(from), type(to))).toBe(cast))
})

describe('a time zone of UTC', () => {
  it.each([
    ['timestamp', 'timestamptz', true],
    ['timestamptz', 'timestamp', true],
    ['timestamp(3)', 'timestamptz', true],
    ['timestamp', 'timestamptz(6)', true],
    ['timestamp(3)', 'timestamptz(3)', false],
    ['timestamp[]', 'timestamptz[]', false],
    ['date', 'timestamp', false],
    ['mood', 'timestamp', false],
  ] as const)('from %s to %s spares the rows: %s', (from, to, isFree) =>
    expect(isFreeInUtc(type(from), type(to))).toBe(isFree),
  )
})

describe('the one name of a type', () => {
  it.each([
    ['INTEGER', 'int4'],
    ['pg_catalog.int8', 'int8'],
    ['bigserial', 'int8'],
    ['character  varying(20)', 'varchar(20)'],
    ['char', 'bpchar(1)'],
    ['bpchar', 'bpchar'],
    ['bit', 'bit(1)'],
    ['dec(8)', 'numeric(8,0)'],
    ['float(53)', 'float8'],
    ['time with time zone(9)', 'timetz'],
    ['billing.mood', 'billing.mood'],
  ] as const)('%s: %s', (written, name) => expect(canonicalType(type(written))).toEqual(type(name)))
})

describe('the tables', () => {
  const effects = new Set(['none', 'scan', 'reindex', 'rewrite', 'using rewrite'])

  it('knows every type that it goes to, and says of each what is done once', () => {
    const names = new Set([...Object.keys(castTable), 'texts', 'texts[]', '*'])
    for (const [from, row] of Object.entries(castTable)) {
      const parts = row.split('; ').map((part) => part.split(': '))
      expect(parts.filter(([effect = '']) => !effects.has(effect))).toEqual([])
      const targets = parts.flatMap(([, types = '']) => types.split(' '))
      expect([from, targets.filter((one, place) => !names.has(one) || targets.indexOf(one) !== place)]).toEqual([
        from,
        [],
      ])
    }
  })

  it('has a plain effect for every change of modifiers', () => {
    const said = Object.values(modifierTable).flatMap((row) => Object.values(row))
    expect(said.length).toBeGreaterThan(60)
    expect(said.filter((effect) => effect !== 'none' && effect !== 'rewrite')).toEqual([])
  })
})
