import type { Message } from './model.ts'

/** Says whether two messages are written and read the same way: equal numbers, types, cardinalities and names of their fields, at least one of them. */
export function isSameShape(one: Message, other: Message): boolean {
  const shape = (message: Message) =>
    message.fields
      .map(({ number, name, type, cardinality }) => `${number} ${name} ${type.replace(message.key, '')} ${cardinality}`)
      .toSorted()
      .join('\n')
  return one.fields.length > 0 && shape(one) === shape(other)
}
