import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { avroParser } from '../../../../src/adapters/parsers/avro.ts'
import { withPlainAliases } from '../../../../src/core/evidence/avro/aliases.ts'
import { judgeSchema } from '../../../../src/core/evidence/avro/judge.ts'
import { libraryOf } from '../../../../src/core/evidence/avro/library.ts'
import { useOf } from '../../../../src/core/evidence/avro/names.ts'
import { problemsOf, type Side } from '../../../../src/core/evidence/avro/walk.ts'
import { wholeOf } from '../../../../src/core/evidence/avro/whole.ts'
import { items, rootCursor } from '../../../../src/core/evidence/document/cursor.ts'
import type { Json } from '../../../../src/core/evidence/document/json.ts'

const typeNames = ['Root', 'A', 'B', 'constructor'] as const
const fieldNames = ['a', 'b', 'c', '__proto__', 'toString'] as const

const primitive = fc.constantFrom<Json>('int', 'long', 'float', 'double', 'string', 'bytes', 'boolean', 'null')
const reference = fc.constantFrom<Json>(...typeNames)
const simple = fc.oneof({ weight: 3, arbitrary: primitive }, { weight: 2, arbitrary: reference })
const container = fc.oneof(
  simple.map((of): Json => ({ type: 'array', items: of })),
  simple.map((of): Json => ({ type: 'map', values: of })),
)
const branches = fc.subarray<Json>(['null', 'int', 'long', 'string', 'bytes'], { minLength: 1, maxLength: 4 })
/** At most `most` named types: the library takes a pair of records that did not fit in one branch for one that does in the next. */
const unionOf = (most: number) =>
  fc
    .tuple(branches, fc.subarray<Json>([...typeNames], { maxLength: most }), fc.option(container))
    .map(([some, named, last]): Json => [...some, ...named, ...(last === null ? [] : [last])])
const typeOf = (most: number) =>
  fc.oneof({ weight: 4, arbitrary: simple }, container, { weight: 2, arbitrary: unionOf(most) })

const fieldOf = (most: number) =>
  fc
    .record({
      name: fc.constantFrom(...fieldNames),
      type: typeOf(most),
      hasDefault: fc.boolean(),
      alias: fc.option(fc.constantFrom(...fieldNames)),
    })
    .map(({ name, type, hasDefault, alias }): { readonly [key: string]: Json } => ({
      name,
      type,
      ...(hasDefault && type === 'int' ? { default: 0 } : {}),
      ...(hasDefault && type === 'string' ? { default: 'text' } : {}),
      ...(hasDefault && Array.isArray(type) && type[0] === 'null' ? { default: null } : {}),
      ...(alias === null || alias === name ? {} : { aliases: [alias] }),
    }))
const symbols = fc.subarray(['X', 'Y', 'valueOf'], { minLength: 1 })

/** What stands behind a name: a record, an enum or a fixed type. */
const bodyOf = (most: number) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .uniqueArray(fieldOf(most), { maxLength: 4, selector: ({ name }) => String(name) })
        .map((list): object => ({ type: 'record', fields: list })),
    },
    fc.tuple(symbols, fc.boolean()).map(([list, hasDefault]): object => ({
      ...{ type: 'enum', symbols: list },
      ...(hasDefault ? { default: list[0] } : {}),
    })),
    fc.constantFrom(4, 8).map((size): object => ({ type: 'fixed', size })),
  )

/** How a named type is called at head. */
const naming = fc.constantFrom('as before', 'as before', 'as before', 'renamed', 'renamed with an alias')
const four = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one, one, one)
const changeOf = (most: number) =>
  fc.record({
    base: four(bodyOf(most)),
    other: four(bodyOf(most)),
    isOther: four(fc.boolean()),
    namings: four(naming),
    space: fc.constantFrom('n', 'm'),
  })
type Change = ReturnType<typeof changeOf> extends fc.Arbitrary<infer T> ? T : never

function sideOf(bodies: readonly object[], namespace: string, namings: readonly string[] = []): Side {
  const schemas = bodies.map((body, index) => {
    const name = typeNames[index] ?? 'Root'
    return {
      name,
      namespace,
      ...(namings[index] === 'renamed with an alias' ? { aliases: [`old.${name}`] } : {}),
      ...body,
    }
  })
  const renamed = typeNames.filter((_, index) => namings[index]?.startsWith('renamed'))
  const text = renamed.reduce((all, name) => all.replaceAll(`"${name}"`, `"${name}2"`), JSON.stringify(schemas))
  const root = rootCursor('a.avsc', JSON.parse(text))
  const names = libraryOf([root]).namesFor('a.avsc')
  const [first = root] = items(root)
  return { use: useOf(first, '', names), names }
}

function sidesOf({ base, other, isOther, namings, space }: Change) {
  const head = base.map((one, index) => (isOther[index] === true ? (other[index] ?? one) : one))
  return { base: sideOf(base, 'n'), head: sideOf(head, space, namings) }
}

function resolve(reader: Side, writer: Side) {
  const [read, written] = [wholeOf(reader.use, reader.names), wholeOf(writer.use, writer.names)]
  if (read.kind === 'failed' || written.kind === 'failed') throw new Error('a schema is not whole')
  return avroParser.resolve(withPlainAliases(read.schema, written.schema), written.schema)
}

const says = {
  backward: /messages that are already written can not be read|read each other/,
  forward: /consumers that run the old schema can not read new messages|read each other/,
} as const

describe('the walk over two Avro schemas', () => {
  it('finds a place exactly where the library finds the schemas incompatible', () => {
    const seen = { yes: 0, no: 0, failed: 0 }
    fc.assert(
      fc.property(changeOf(1), (given) => {
        const { base, head } = sidesOf(given)
        const resolution = resolve(head, base)
        const why = resolution.kind === 'yes' ? '' : resolution.why
        seen[resolution.kind] += 1
        if (resolution.kind === 'failed') return
        const problems = problemsOf(head, base).filter(({ breaks }) => breaks)
        const found = problems.map(({ kind, path }) => `${kind} ${path}`)
        expect({ isBroken: found.length > 0, found, why }).toMatchObject({ isBroken: resolution.kind === 'no' })
      }),
      { numRuns: 800 },
    )
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(200)
  })

  it('finds a place wherever the library finds the schemas incompatible, whatever stands in a union', () => {
    fc.assert(
      fc.property(changeOf(3), (given) => {
        const { base, head } = sidesOf(given)
        const resolution = resolve(head, base)
        if (resolution.kind !== 'no') return
        expect(problemsOf(head, base).some(({ breaks }) => breaks)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('says of each direction that it breaks, if it does and only then', () => {
    fc.assert(
      fc.property(changeOf(1), (given) => {
        const { base, head } = sidesOf(given)
        const pair = { base, head, subject: 'Root', carrier: 'message', ways: ['backward', 'forward'] } as const
        const { drafts, unchecked } = judgeSchema(pair, avroParser)
        if (unchecked.length > 0) return
        const titles = drafts.map(({ draft }) => draft.title)
        for (const [way, resolution] of [
          ['backward', resolve(head, base)],
          ['forward', resolve(base, head)],
        ] as const)
          expect({ way, resolution, titles, is: titles.some((title) => says[way].test(title)) }).toEqual({
            way,
            resolution,
            titles,
            is: resolution.kind === 'no',
          })
      }),
      { numRuns: 400 },
    )
  })

  it('reports nothing of a schema and itself', () => {
    fc.assert(
      fc.property(changeOf(1), ({ base }) => {
        const [one, other] = [sideOf(base, 'n'), sideOf(base, 'n')]
        const pair = {
          base: one,
          head: other,
          subject: 'Root',
          carrier: 'message',
          ways: ['backward', 'forward'],
        } as const
        const { drafts } = judgeSchema(pair, avroParser)
        expect(drafts).toEqual([])
      }),
    )
  })
})

describe('the library', () => {
  const record = (fields: readonly object[]) => sideOf([{ type: 'record', fields }], 'n')
  const pair = (base: Side, head: Side) =>
    ({ base, head, subject: 'Root', carrier: 'message', ways: ['backward', 'forward'] }) as const

  it('has the last word where it refuses and the walk finds nothing', () => {
    const same = pair(record([]), record([]))
    const { drafts } = judgeSchema(same, { resolve: () => ({ kind: 'no', why: 'it says so' }) })
    expect(drafts.map(({ draft: { rule, level, title, detail } }) => [rule, level, title, detail])).toEqual([
      [
        'avro-incompatible',
        'breaking',
        '`Root` does not fit its old form: old and new code can not read each other’s messages',
        'The rules of schema resolution are not met: it says so.',
      ],
    ])
  })

  it('has the last word where it accepts, but for what it does not look at', () => {
    const base = record([{ name: 'a', type: { type: 'long', logicalType: 'timestamp-millis' } }])
    const head = record([
      { name: 'a', type: { type: 'long', logicalType: 'timestamp-micros' } },
      { name: 'b', type: 'int' },
    ])
    const { drafts } = judgeSchema(pair(base, head), { resolve: () => ({ kind: 'yes' }) })
    expect(drafts.map(({ draft }) => draft.rule)).toEqual(['avro-logical-type-changed'])
  })
})
