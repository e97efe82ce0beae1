import type { Declared } from './change.ts'
import type { EnumType, Extension, Message, ProtoFile, Service } from './model.ts'

/** The declarations of one revision by their full names, whatever file they stand in. */
export interface Tree {
  readonly files: readonly ProtoFile[]
  readonly messages: ReadonlyMap<string, Declared<Message>>
  readonly enums: ReadonlyMap<string, Declared<EnumType>>
  readonly services: ReadonlyMap<string, Declared<Service>>
  readonly extensions: ReadonlyMap<string, Declared<Extension>>
  /** A full name of this revision as the other one has it: a file whose package changed keeps its declarations. */
  readonly renamed: (name: string) => string
}

/** Takes the files of one revision and, by their paths, the packages that files have in the other one where it is another; gives its declarations. What `stayed` under its name is not renamed. */
export function treeOf(
  files: readonly ProtoFile[],
  packages: ReadonlyMap<string, string> = new Map(),
  stayed: (name: string) => boolean = () => false,
): Tree {
  const all = <T>(of: (file: ProtoFile) => ReadonlyMap<string, T>) =>
    new Map(files.flatMap((file) => [...of(file)].map(([key, value]) => [key, { of: value, file }] as const)))
  const messages = all((file) => file.messages)
  const enums = all((file) => file.enums)
  const services = all((file) => file.services)
  const extensions = all((file) => file.extensions)
  const declared = (key: string) =>
    (messages.get(key) ?? enums.get(key) ?? services.get(key) ?? extensions.get(key))?.file
  const renamed = (name: string): string => {
    if (packages.size === 0 || stayed(name)) return name
    const file = declared(name) ?? declared(name.slice(0, Math.max(0, name.lastIndexOf('.'))))
    const to = file === undefined ? undefined : packages.get(file.path)
    if (file === undefined || to === undefined) return name
    const rest = file.package === '' ? name : name.slice(file.package.length + 1)
    return to === '' ? rest : `${to}.${rest}`
  }
  return { files, messages, enums, services, extensions, renamed }
}
