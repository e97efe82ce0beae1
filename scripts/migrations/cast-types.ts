/** A type of a column as the table of casts names it, with what it is written as. */
export interface CastType {
  /** `varchar(n)` is any `varchar` with a modifier. */
  readonly key: string
  /** SQL for it; for a type with a modifier three of them, in the middle the one to start from. */
  readonly samples: readonly string[]
}

const plain =
  'bool char int2 int4 int8 numeric float4 float8 money oid text varchar bpchar name citext bytea date time timetz timestamp timestamptz interval uuid json jsonb jsonpath xml hstore inet cidr macaddr macaddr8 varbit tsvector tsquery point line lseg box path polygon circle int4range int8range numrange tsrange tstzrange daterange int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange pg_lsn xid8 regclass'.split(
    ' ',
  )

const modified: readonly CastType[] = [
  { key: 'varchar(n)', samples: ['varchar(5)', 'varchar(10)', 'varchar(20)'] },
  { key: 'bpchar(n)', samples: ['bpchar(5)', 'bpchar(10)', 'bpchar(20)'] },
  { key: 'bit(n)', samples: ['bit(5)', 'bit(10)', 'bit(20)'] },
  { key: 'varbit(n)', samples: ['varbit(5)', 'varbit(10)', 'varbit(20)'] },
  { key: 'numeric(p,s)', samples: ['numeric(8,2)', 'numeric(10,2)', 'numeric(12,4)'] },
  ...['time', 'timetz', 'timestamp', 'timestamptz', 'interval'].map((name) => ({
    key: `${name}(p)`,
    samples: [`${name}(1)`, `${name}(3)`, `${name}(5)`],
  })),
]

/** Types that a database has of its own, under other names. The domains are of `text`. */
const own: readonly CastType[] = [
  { key: 'enum', samples: ['an_enum'] },
  { key: 'domain', samples: ['a_domain'] },
  { key: 'checked-domain', samples: ['a_checked_domain'] },
]

/** What `own` is made of. */
export const castSetup = `
  create extension citext;
  create extension hstore;
  create type an_enum as enum ('a', 'b');
  create domain a_domain as text;
  create domain a_checked_domain as text check (value <> '');`

// Written bare, `char` is another type; the key has no quotes because `"char"` is what the catalog calls `char`.
const scalars = [...plain.map((key) => ({ key, samples: [key === 'char' ? '"char"' : key] })), ...modified, ...own]

/** Every type whose casts are observed, and its array. */
export const castTypes: readonly CastType[] = [
  ...scalars,
  ...scalars.map(({ key, samples }) => ({ key: `${key}[]`, samples: samples.map((sample) => `${sample}[]`) })),
]

/** A change of the modifiers of one type, and the pairs of types that show it. */
export interface ModifierChange {
  readonly type: string
  readonly change: 'added' | 'removed' | 'wider' | 'narrower' | 'rescaled'
  readonly pairs: readonly (readonly [string, string])[]
}

function lengthChanges(type: string, [less, more]: readonly [string, string], bare: string): readonly ModifierChange[] {
  return [
    { type, change: 'added', pairs: [[bare, less]] },
    { type, change: 'removed', pairs: [[less, bare]] },
    { type, change: 'wider', pairs: [[less, more]] },
    { type, change: 'narrower', pairs: [[more, less]] },
  ]
}

const temporal = ['time', 'timetz', 'timestamp', 'timestamptz', 'interval']

/** Six digits are what these have without being told: none and (6) are one, as the last pairs of each show. */
const temporalChanges = temporal.flatMap((type): readonly ModifierChange[] => {
  const [three, four, six] = [`${type}(3)`, `${type}(4)`, `${type}(6)`]
  const wider = [
    [three, four],
    [three, six],
    [three, type],
    [type, six],
    [six, type],
  ] as const
  return [
    { type, change: 'wider', pairs: wider },
    {
      type,
      change: 'narrower',
      pairs: [
        [four, three],
        [type, three],
      ],
    },
  ]
})

const changes: readonly ModifierChange[] = [
  ...['varchar', 'bpchar', 'varbit'].flatMap((type) => lengthChanges(type, [`${type}(10)`, `${type}(20)`], type)),
  // A bit string always has a length.
  { type: 'bit', change: 'wider', pairs: [['bit(10)', 'bit(20)']] },
  { type: 'bit', change: 'narrower', pairs: [['bit(20)', 'bit(10)']] },
  ...lengthChanges('numeric', ['numeric(10,2)', 'numeric(12,2)'], 'numeric'),
  {
    type: 'numeric',
    change: 'rescaled',
    pairs: ['numeric(10,4)', 'numeric(12,4)', 'numeric(20,1)'].map((to) => ['numeric(10,2)', to] as const),
  },
]

/** Every change of modifiers that is observed, of types and of their arrays. */
export const modifierChanges: readonly ModifierChange[] = [
  ...changes,
  ...temporalChanges,
  // Of an array, what it has without being told is as no modifier at all.
  ...[...changes, ...temporal.flatMap((type) => lengthChanges(type, [`${type}(3)`, `${type}(6)`], type))].map(arrayed),
]

function arrayed({ type, change, pairs }: ModifierChange): ModifierChange {
  return { type: `${type}[]`, change, pairs: pairs.map(([from, to]) => [`${from}[]`, `${to}[]`] as const) }
}
