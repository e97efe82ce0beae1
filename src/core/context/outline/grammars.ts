import { javascript, tsx, typescript } from './ecmascript.ts'
import { extensionOf } from './extension.ts'
import { go } from './go.ts'
import type { Grammar } from './grammar.ts'
import { java } from './java.ts'
import { kotlin } from './kotlin.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import { ruby } from './ruby.ts'
import { rust } from './rust.ts'

/** Every language that has a grammar; all others are outlined by their lines. */
export const grammars: readonly Grammar[] = [typescript, tsx, javascript, python, go, java, kotlin, ruby, php, rust]

/** Takes a path; gives the grammar for its extension, if there is one. */
export function grammarOf(path: string): Grammar | undefined {
  const extension = extensionOf(path)
  return grammars.find(({ extensions }) => extensions.includes(extension))
}
