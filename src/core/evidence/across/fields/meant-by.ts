import { type CodeClass, isOneWay, plainName } from './code-class.ts'
import type { ContractSchema } from './contract-schema.ts'

/** Schemas by name, without those whose name is not theirs alone. */
export type Schemas = ReadonlyMap<string, ContractSchema>

/** Gives the schema that a class stands for: the one of its name, else of its name without `Dto` and the like. */
export function schemaOf(name: string, schemas: Schemas): ContractSchema | undefined {
  return schemas.get(name) ?? schemas.get(plainName(name))
}

/** Takes classes and a schema; gives those that stand for it: where one has the name of a transfer object, what has the plain name is something inside. */
export function classesOf(
  schema: ContractSchema,
  schemas: Schemas,
  classes: readonly CodeClass[],
): readonly CodeClass[] {
  const all = classes.filter(({ name }) => schemaOf(name, schemas) === schema)
  const named = all.filter(({ name }) => name !== schema.name)
  return named.length > 0 ? named : all
}

/** Gives how many fields of a class a schema knows. */
export function knownTo({ fields }: ContractSchema, { fields: own }: Pick<CodeClass, 'fields'>): number {
  return [...own.keys()].filter((key) => fields.has(key)).length
}

/** Says whether a class is by its name one way of a schema of another name, which may rightly have less or more. */
export function isOneWayOf({ name }: ContractSchema, { name: own }: CodeClass): boolean {
  return own !== name && isOneWay(own)
}
