import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { avroParser } from '../../../../src/adapters/parsers/avro.ts'
import { judgeSchema } from '../../../../src/core/evidence/avro/judge.ts'
import { namesOf } from '../../../../src/core/evidence/avro/names.ts'
import { problemsOf } from '../../../../src/core/evidence/avro/walk.ts'
import { rootCursor } from '../../../../src/core/evidence/document/cursor.ts'
import type { Json } from '../../../../src/core/evidence/document/json.ts'

const primitive = fc.constantFrom('int', 'long', 'float', 'double', 'string', 'bytes', 'boolean')
const enumType = fc
  .subarray(['A', 'B', 'C'], { minLength: 1 })
  .chain((symbols) =>
    fc.constantFrom<Json>(
      { type: 'enum', name: 'E', symbols },
      { type: 'enum', name: 'E', symbols, default: symbols[0] ?? 'A' },
    ),
  )
const fixed = fc.constantFrom<Json>({ type: 'fixed', name: 'F', size: 4 }, { type: 'fixed', name: 'F', size: 8 })
const union = fc.subarray(['null', 'int', 'string', 'double'], { minLength: 1 }).map((branches): Json => branches)
const list = primitive.map((items): Json => ({ type: 'array', items }))
const record = fc
  .record({ name: fc.constantFrom('R', 'Q'), inner: primitive })
  .map(({ name, inner }): Json => ({ type: 'record', name, fields: [{ name: 'x', type: inner }] }))
// One named type at most in a schema: two of one name are no schema.
const schema = fc
  .tuple(
    fc.array(fc.oneof(primitive, union, list), { maxLength: 3 }),
    fc.oneof(enumType, fixed, record, primitive),
    fc.subarray(['a', 'b', 'c', 'd']),
    fc.boolean(),
  )
  .map(
    ([types, last, names, hasDefault]): Json => ({
      type: 'record',
      name: 'Root',
      fields: [...types, last].slice(0, names.length).map((type, index) => ({
        name: names[index] ?? 'z',
        type,
        ...(hasDefault && type === 'int' ? { default: 0 } : {}),
      })),
    }),
  )

describe('the walk over two Avro schemas', () => {
  it('finds a place exactly where the library finds the schemas incompatible', () => {
    fc.assert(
      fc.property(schema, schema, (one, other) => {
        const [reader, writer] = [one, other].map((value) => rootCursor('a.avsc', value))
        if (reader === undefined || writer === undefined) throw new Error('no schemas')
        const problems = problemsOf({
          reader: { at: reader, names: namesOf([reader]) },
          writer: { at: writer, names: namesOf([writer]) },
        })
        const resolution = avroParser.resolve(one, other)
        expect(resolution.kind).not.toBe('failed')
        expect({ found: problems.length > 0, problems, resolution }).toMatchObject({ found: resolution.kind === 'no' })
      }),
      { numRuns: 3_000 },
    )
  })

  it('reports nothing of a schema and itself', () => {
    fc.assert(
      fc.property(schema, (value) => {
        const at = rootCursor('a.avsc', value)
        const side = { at, names: namesOf([at]) }
        expect(judgeSchema(side, side, 'Root', avroParser)).toEqual({ drafts: [], unchecked: [] })
      }),
    )
  })
})
