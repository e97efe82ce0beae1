import type { Message } from './model.ts'

/** Takes a message; gives a text that two messages share where they are written and read the same way: equal numbers, cardinalities and names of their fields, and types of the same name, wherever those are declared now. */
export function shapeOf(message: Message): string {
  return partsOf(message).toSorted().join('\n')
}

/** Says whether everything that was written as one message is read the same way as the other, which may have more fields. */
export function isReadAs(one: Message, other: Message): boolean {
  const read = new Set(partsOf(other))
  return partsOf(one).every((part) => read.has(part))
}

function partsOf(message: Message): readonly string[] {
  return message.fields.map(
    ({ number, name, type, cardinality }) =>
      `${number} ${name} ${type === message.key ? 'itself' : type.replace(/[\w.]*\./g, '')} ${cardinality}`,
  )
}
