import { driftRules } from './across/drift.ts'
import { fieldsCheck } from './across/fields/check.ts'
import { queriesCheck } from './across/queries/check.ts'
import { avroCheck } from './avro/check.ts'
import type { Check } from './check.ts'
import { documentCheck } from './document/check.ts'
import { graphqlCheck } from './graphql/check.ts'
import { migrationChecks } from './migration/checks.ts'
import { protobufCheck } from './protobuf/check.ts'
import { invisibleCharactersCheck } from './text/invisible-characters.ts'

/** Every check there is; a new kind of contract is a folder and a line here. */
export const checks: readonly Check[] = [
  documentCheck,
  graphqlCheck,
  protobufCheck,
  avroCheck,
  ...migrationChecks,
  fieldsCheck,
  queriesCheck,
  invisibleCharactersCheck,
]

/** Every rule that a fact can carry: those of the checks, and those of code held against contracts. */
export const allRules: readonly string[] = [...new Set([...checks.flatMap((check) => check.rules), ...driftRules])]
