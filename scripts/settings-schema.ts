// Writes schema/integration-engineer.schema.json, the JSON Schema by which editors complete the configuration file, from the shape that parses it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsSchema } from './settings/schema.ts'

const folder = join(import.meta.dirname, '..', 'schema')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'integration-engineer.schema.json'), settingsSchema())
