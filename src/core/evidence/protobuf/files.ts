import { type ProtoChange, spot } from './change.ts'
import { last, type Trees } from './gone.ts'
import type { ProtoFile } from './model.ts'

/** A file in both revisions; undefined where it does not exist. */
export interface FilePair {
  readonly base: ProtoFile | undefined
  readonly head: ProtoFile | undefined
}

/** Options of a file that decide what generated code looks like, with the value of those that are left out. */
const fileOptions: Readonly<Record<string, string>> = {
  go_package: '',
  java_package: '',
  java_outer_classname: '',
  java_multiple_files: 'false',
  java_generic_services: 'false',
  java_string_check_utf8: 'false',
  csharp_namespace: '',
  objc_class_prefix: '',
  php_class_prefix: '',
  php_namespace: '',
  php_metadata_namespace: '',
  ruby_package: '',
  swift_prefix: '',
  optimize_for: 'SPEED',
  cc_generic_services: 'false',
  py_generic_services: 'false',
  cc_enable_arenas: 'true',
}

/** Compares what a file says of itself. */
export function compareFile({ base, head }: FilePair, trees: Trees): readonly ProtoChange[] {
  if (base === undefined) return []
  if (head === undefined) return removed(base, trees)
  const at = (key: string) => spot(head, key)
  const common = { side: 'head', enclosing: undefined, affects: [head.path] } as const
  const changes: ProtoChange[] = []
  if (base.package !== head.package)
    changes.push({
      ...{ rule: 'protobuf-package-changed', level: 'breaking', part: 'package', ...common, at: at('package') },
      title: `the package goes from \`${base.package}\` to \`${head.package}\`: every method and every \`Any\` has another name, and clients get \`UNIMPLEMENTED\``,
      detail: 'Serve both packages until all clients use the new one.',
    })
  if (base.syntax !== head.syntax)
    changes.push({
      ...{ rule: 'protobuf-syntax-changed', level: 'info', part: 'syntax', ...common, at: at('syntax') },
      title: `the file goes from \`${base.syntax}\` to \`${head.syntax}\`: presence, defaults and enums are treated another way`,
      detail: 'What it does to single fields is told of them.',
    })
  for (const [name, otherwise] of Object.entries(fileOptions)) {
    const [was, is] = [base.options.get(name) ?? otherwise, head.options.get(name) ?? otherwise]
    if (was !== is)
      changes.push({
        ...{ rule: 'protobuf-file-option-changed', level: 'info', part: name, ...common, at: at(`option ${name}`) },
        title: `\`${name}\` goes from \`${was}\` to \`${is}\`: generated code moves`,
        detail: 'The wire stays the same; code that imports what is generated does not compile.',
      })
  }
  return changes
}

/** A file that is gone takes what it declares with it, unless that is declared in another. */
function removed(base: ProtoFile, { base: before, head }: Trees): readonly ProtoChange[] {
  const isThere = (key: string) => {
    const name = before.renamed(key)
    return head.messages.has(name) || head.enums.has(name) || head.services.has(name) || head.extensions.has(name)
  }
  const declared = [...base.messages, ...base.enums, ...base.services, ...base.extensions].map(([key]) => key)
  // What stands in a message goes with it.
  const outer = declared.filter((key) => !base.messages.has(key.slice(0, Math.max(0, key.lastIndexOf('.')))))
  const lost = outer.filter((key) => !isThere(key))
  const what =
    lost.length === outer.length
      ? 'all it declared'
      : lost
          .slice(0, maxNames)
          .map((key) => `\`${last(key)}\``)
          .join(', ')
  const more = lost.length === outer.length || lost.length <= maxNames ? '' : ` and ${lost.length - maxNames} more`
  const breaks = [
    ...(lost.some((key) => base.services.has(key)) ? ['clients get `UNIMPLEMENTED`'] : []),
    ...(lost.some((key) => !base.services.has(key)) ? ['what is stored in it is not understood'] : []),
  ]
  return [
    {
      ...{ rule: 'protobuf-file-removed', level: lost.length === 0 ? 'info' : 'breaking', part: 'file', side: 'base' },
      at: { path: base.path, line: 1 },
      enclosing: undefined,
      title:
        lost.length === 0
          ? `\`${base.path}\` is gone, and what it declared, if anything, stands elsewhere: files that import it do not compile`
          : `\`${base.path}\` is gone with ${what}${more}: ${breaks.join(', and ')}`,
      detail: 'Mark it deprecated, move its users, and remove it when nobody is left.',
      affects: lost.slice(0, 12),
    },
  ]
}

/** Most names of what a file took with it that a title tells. */
const maxNames = 4
