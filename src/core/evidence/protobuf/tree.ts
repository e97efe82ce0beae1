import type { Declared } from './change.ts'
import type { EnumType, Extension, Message, ProtoFile, Service } from './model.ts'

/** The declarations of one revision by their full names, whatever file they stand in. */
export interface Tree {
  readonly files: readonly ProtoFile[]
  readonly messages: ReadonlyMap<string, Declared<Message>>
  readonly enums: ReadonlyMap<string, Declared<EnumType>>
  readonly services: ReadonlyMap<string, Declared<Service>>
  readonly extensions: ReadonlyMap<string, Declared<Extension>>
  readonly fileOf: (key: string) => ProtoFile | undefined
  /** A full name of this revision as the other one has it: a file whose package changed keeps its declarations. */
  readonly renamed: (name: string) => string
}

/** Takes the files of one revision and the packages that changed; gives its declarations. */
export function treeOf(files: readonly ProtoFile[], packages: ReadonlyMap<string, string>): Tree {
  const all = <T>(of: (file: ProtoFile) => ReadonlyMap<string, T>) =>
    new Map(files.flatMap((file) => [...of(file)].map(([key, value]) => [key, { of: value, file }] as const)))
  const messages = all((file) => file.messages)
  const enums = all((file) => file.enums)
  const services = all((file) => file.services)
  const extensions = all((file) => file.extensions)
  return {
    ...{ files, messages, enums, services, extensions },
    fileOf: (key) => {
      const parent = key.split('.').slice(0, -1).join('.')
      return (messages.get(key) ?? messages.get(parent) ?? enums.get(key) ?? services.get(key) ?? extensions.get(key))
        ?.file
    },
    renamed: (name) => {
      for (const [from, to] of packages) if (name.startsWith(`${from}.`)) return `${to}${name.slice(from.length)}`
      return name
    },
  }
}
