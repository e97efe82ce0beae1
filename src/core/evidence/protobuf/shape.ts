import type { Message } from './model.ts'

/** Says whether two messages are written and read the same way: equal numbers, cardinalities and names of their fields, at least one of them, and types of the same name, wherever those are declared now. */
export function isSameShape(one: Message, other: Message): boolean {
  const shape = (message: Message) =>
    message.fields
      .map(
        ({ number, name, type, cardinality }) =>
          `${number} ${name} ${type === message.key ? 'itself' : type.replace(/[\w.]*\./g, '')} ${cardinality}`,
      )
      .toSorted()
      .join('\n')
  return one.fields.length > 0 && shape(one) === shape(other)
}
