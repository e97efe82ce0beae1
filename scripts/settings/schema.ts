import { z } from 'zod'
import { settingsShape } from '../../src/core/settings/shape.ts'

/** The published JSON Schema of the configuration file as its text, made from the shape that parses it: draft 7, which editors read. */
export function settingsSchema(): string {
  const schema = z.toJSONSchema(settingsShape, { target: 'draft-7', io: 'input' })
  const { $schema, ...rest } = schema
  return `${JSON.stringify({ $schema, title: 'Integration Engineer', ...rest }, undefined, 2)}\n`
}
