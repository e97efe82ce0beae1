/** Every rule of Avro schemas; each has a page. */
export const avroRules = [
  'avro-field-added',
  'avro-field-removed',
  'avro-field-renamed',
  'avro-type-changed',
  'avro-enum-symbol-added',
  'avro-enum-symbol-removed',
  'avro-enum-order-changed',
  'avro-union-branch-added',
  'avro-union-branch-removed',
  'avro-name-changed',
  'avro-logical-type-changed',
  'avro-default-changed',
  'avro-message-removed',
  'avro-schema-removed',
  'avro-type-undeclared',
  'avro-incompatible',
] as const
export type AvroRule = (typeof avroRules)[number]
