import type { DiffFile } from '../../change/diff.ts'
import { type Ref, textOr } from '../../change/text.ts'
import type { CheckInput, LoadedParsers } from '../check.ts'
import type { Catalog } from './hazards/known.ts'
import { earlierOperations, earlierRefs } from './history.ts'
import type { MigrationKind } from './migration-kind.ts'
import { engineOfProject } from './project-engine.ts'

/** Migrations whose projects are looked at; those of one change are mostly of one. */
export const maxProjects = 10

/** Takes migrations and where something of their projects is; gives it as it was before the change. */
export function refsBefore(files: readonly DiffFile[], pathsFor: (path: string) => readonly string[]): readonly Ref[] {
  const paths = new Set(files.flatMap(({ path }) => pathsFor(path)))
  return [...paths].slice(0, maxProjects).map((path): Ref => ({ revision: 'mergeBase', path }))
}

/** Gives where the schema before the change may be written down. */
export function schemaRefs({ schemasFor }: MigrationKind, files: readonly DiffFile[]): readonly Ref[] {
  return refsBefore(files, (path) => schemasFor?.(path) ?? [])
}

type Change = Pick<CheckInput, 'files' | 'trees' | 'texts'>

/** Takes a change; gives the earlier migrations that tell what was there before it, where no schema does. */
export function historyRefs(kind: MigrationKind, change: Change): readonly Ref[] {
  return kind.history === undefined ? [] : earlierRefs(kind.history, withoutSchema(kind, change))
}

/** The migrations of a change whose schema is written down nowhere, of the server that is checked. */
function withoutSchema(kind: MigrationKind, { files, trees, texts }: Change): Change {
  const isOne = (file: DiffFile) => {
    const text = textOr(texts.get({ revision: 'head', path: file.path }))
    if (text === undefined || schemaRefs(kind, [file]).some((ref) => textOr(texts.get(ref)) !== undefined)) return false
    const engine = kind.engineOfText?.(file.path, text) ?? engineOfProject(file.path, texts)
    return engine === undefined || engine === 'postgresql'
  }
  return { files: files.filter(isOne), trees, texts }
}

/** Takes a change and the texts that were read; gives what was there before it, as the project's schema or else its earlier migrations say. */
export function catalogBefore(kind: MigrationKind, change: Change, parsers: LoadedParsers): Catalog {
  const { texts } = change
  const written = schemaRefs(kind, change.files).flatMap((ref) => {
    const text = textOr(texts.get(ref))
    return text === undefined ? [] : (kind.readSchema?.(ref.path, text, parsers) ?? [])
  })
  if (kind.history === undefined) return written
  const read = (path: string, text: string) => kind.read(path, text, parsers)
  return [...written, ...earlierOperations(kind.history, withoutSchema(kind, change), read, kind.inOrder)]
}
