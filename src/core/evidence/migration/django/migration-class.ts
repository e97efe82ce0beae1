import { type Module, readModule } from '../python/module.ts'
import type { ClassValue } from '../python/value.ts'
import { lastName } from '../python/value.ts'
import type { SyntaxParser } from '../syntax.ts'

/** Takes the text of a file; gives its class of a migration, or undefined where it has none, or is too long to be parsed. */
export function migrationClass(text: string, syntax: SyntaxParser): ClassValue | undefined {
  const root = syntax.parse(text)
  return root === undefined ? undefined : classIn(readModule(root))
}

/** `Migration`, which extends that of Django or one that a project has made of it. */
function classIn({ classes }: Module): ClassValue | undefined {
  return classes.find(
    ({ name, bases, attributes }) =>
      name === 'Migration' &&
      bases.some((base) => /Migration$/.test(lastName(base))) &&
      (attributes.has('operations') || attributes.has('dependencies') || attributes.has('replaces')),
  )
}
