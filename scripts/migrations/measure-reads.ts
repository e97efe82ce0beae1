import { basename, dirname, join } from 'node:path'
import { loadParsers } from '../../src/adapters/parsers/load.ts'
import type { LoadedParsers } from '../../src/core/evidence/check.ts'
import { migrationKinds } from '../../src/core/evidence/migration/checks.ts'
import type { MigrationKind } from '../../src/core/evidence/migration/migration-kind.ts'
import type { Migration } from '../../src/core/evidence/migration/operation.ts'
import type { EarlierText } from '../../src/core/evidence/migration/reader.ts'
import { pathsIn, textsIn } from './clone-texts.ts'

const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets')

/** Reasons that are listed for each framework. */
const maxReasons = 8

/** Takes clones; gives for each framework how many migrations of their heads were read, how many of them hold something that was not, and the reasons that come most often. */
export async function measureReads(
  clones: readonly string[],
): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const read: (readonly [clone: string, migration: Migration])[] = []
  for (const clone of clones)
    for (const kind of migrationKinds) {
      const parsers = await loadParsers(kind.parsers, assets)
      for (const migration of migrationsIn(clone, kind, parsers)) read.push([clone, migration])
    }
  const frameworks = [...new Set(read.map(([, { framework }]) => framework))]
  return {
    text: frameworks
      .flatMap((framework) => {
        const own = read.filter(([, migration]) => migration.framework === framework)
        const projects = [...new Set(own.map(([clone]) => clone))]
        return [
          line(`## ${framework}`, own),
          ...projects.map((clone) =>
            line(
              `- ${nameOf(clone)}`,
              own.filter(([from]) => from === clone),
            ),
          ),
          ...reasonsOf(own.flatMap(([, migration]) => unreadIn(migration))),
        ]
      })
      .join('\n'),
    isGood: read.length > 0,
  }
}

function* migrationsIn(clone: string, kind: MigrationKind, parsers: LoadedParsers): Generator<Migration> {
  const tree = pathsIn(clone)
  const paths = tree.filter((path) => kind.mayBe(path, true))
  const texts = textsIn(clone, paths)
  const earlier = new Map([...texts].map(([path, text]): [string, EarlierText] => [path, { path, text }]))
  for (const [path, text] of texts) {
    if (!kind.isOne(path, text, true)) continue
    const engine = kind.engineOfText?.(path, text)
    if (engine !== undefined && engine !== 'postgresql') continue
    const others = kind.othersFor?.(path, tree, (at) => texts.get(at)) ?? []
    const migration = kind.read(
      path,
      text,
      parsers,
      others.flatMap((at) => earlier.get(at) ?? []),
    )
    if (migration !== undefined) yield migration
  }
}

function unreadIn({ unread, steps }: Migration): readonly string[] {
  return [
    ...unread.map(({ why }) => why),
    ...steps.flatMap(({ operation: one }) => (one.kind === 'unread' ? [one.why] : [])),
  ]
}

function line(name: string, own: readonly (readonly [string, Migration])[]): string {
  const holding = own.filter(([, migration]) => unreadIn(migration).length > 0)
  return `${name}: ${own.length} migrations read, ${holding.length} with something unread`
}

/** What is named in a reason is left out, so that reasons of one kind are one. */
function reasonsOf(all: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(all, (why) => why.replace(/[`"][^`"]*[`"]/g, '…'))
  const counted = [...kinds].toSorted(([, a], [, b]) => b.length - a.length)
  return counted.slice(0, maxReasons).map(([why, { length }]) => `  ${length} ${why}`)
}

/** The folder of a bare clone may be called after nothing. */
function nameOf(clone: string): string {
  const name = basename(clone)
  return /^(?:repo|\.git)$/.test(name) ? basename(dirname(clone)) : name
}
