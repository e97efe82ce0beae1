import type { DiffFile } from '../../../change/diff.ts'
import { textOr } from '../../../change/text.ts'
import { ecosystemOf } from '../../../surface/ecosystem.ts'
import { testSign } from '../../../surface/test-path.ts'
import type { Check, CheckInput } from '../../check.ts'
import type { Evidence } from '../../evidence.ts'
import { groupBy } from '../../group-by.ts'
import { listed } from '../hazards/wording.ts'
import { removedRule } from './rules.ts'

/** A tool that refuses to run where a migration that ran is no longer there. */
interface Keeper {
  readonly path: RegExp
  readonly isOne: (text: string) => boolean
  /** What the tool knows a migration by. */
  readonly nameOf: (fileName: string) => string
  /** What stands for the ones before it. */
  readonly instead?: RegExp
  readonly refusal: string
}

const keepers: readonly Keeper[] = [
  {
    path: /(?:^|\/)V\d+(?:[._]\d+)*__[^/]+\.sql$/,
    isOne: () => true,
    nameOf: (file) => file.replace(/__.*$/, ''),
    instead: /(?:^|\/)B\d[^/]*__[^/]+\.sql$/,
    refusal: 'Flyway refuses to migrate: it misses a migration that it has applied',
  },
  {
    path: /(?:^|\/)[\w.-]*migrat[\w.-]*\/\d{8,17}_[^/]+\.[cm]?[jt]s$/i,
    isOne: (text) => /\b[Kk]nex\b/.test(text) && /\bup\b/.test(text),
    // Compiled, it has another ending.
    nameOf: (file) => file.replace(/\.[cm]?[jt]s$/, ''),
    refusal: 'Knex refuses to migrate: to it the folder is corrupt while a file is missing that it has run',
  },
]

/** Asks whether a migration is gone, or has another name, that its tool wants to find where it ran. */
export const removedMigrationsCheck: Check = {
  ...{ kind: 'migration-removed', rules: [removedRule], parsers: [], needsTrees: 'where-listed' },
  concerns: (file) => keepers.some(({ path }) => isGone(file) && path.test(pathBefore(file))),
  wanted: (files) => files.map((file) => ({ revision: 'mergeBase', path: pathBefore(file) })),
  compute: (input) => {
    const gone = keepers.flatMap((keeper) => {
      const left = leftOf(keeper, input.trees.head)
      return input.files
        .filter((file) => misses(keeper, file, input, left))
        .map((file) => ({ file, refusal: keeper.refusal }))
    })
    const facts = [...groupBy(gone, ({ refusal }) => refusal).values()]
    return {
      evidence: facts.map((all) =>
        told(
          all[0].refusal,
          all.map(({ file }) => file),
        ),
      ),
      unchecked: [],
    }
  },
}

function isGone(file: DiffFile): boolean {
  const { path, status } = file
  return (status === 'removed' || path !== pathBefore(file)) && testSign(path, ecosystemOf(path)) === undefined
}

function pathBefore({ path, previousPath = path }: DiffFile): string {
  return previousPath
}

/** The migrations of a tool that are there at the head. */
interface Left {
  readonly names: ReadonlySet<string>
  /** Folders in which one lies, at whatever depth, and those in which one stands for what was before it. */
  readonly folders: ReadonlySet<string>
  readonly replaced: ReadonlySet<string>
}

function leftOf({ path, nameOf, instead }: Keeper, tree: readonly string[]): Left {
  const left = tree.filter((one) => path.test(one))
  return {
    names: new Set(left.map((one) => nameOf(fileName(one)))),
    folders: new Set(left.flatMap(foldersOf)),
    replaced: new Set(tree.filter((one) => instead?.test(one) === true).flatMap(foldersOf)),
  }
}

/** All folders around a file, and the root. */
function foldersOf(path: string): readonly string[] {
  return ['', ...[...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))]
}

/** One that only moved has its name still; where none is left at all, the project is gone with it. */
function misses({ path, isOne, nameOf }: Keeper, file: DiffFile, { texts }: CheckInput, left: Left): boolean {
  const before = pathBefore(file)
  const own = textOr(texts.get({ revision: 'mergeBase', path: before }))
  if (own === undefined || !path.test(before) || !isOne(own)) return false
  const folder = before.slice(0, before.lastIndexOf('/') + 1)
  return left.folders.has(folder) && !left.names.has(nameOf(fileName(before))) && !left.replaced.has(folder)
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function told(refusal: string, gone: readonly DiffFile[]): Evidence {
  const [first] = gone
  const isHere = first !== undefined && first.status !== 'removed'
  return {
    ...{ rule: removedRule, contract: 'migration', level: 'risky', surface: 'db' },
    ...{ path: first?.path ?? '', side: isHere ? 'head' : 'base', line: 1, endLine: 1 },
    affects: gone.map(pathBefore),
    title: refusal,
    detail: `${listed(gone.map(pathBefore))} ${gone.length === 1 ? 'is' : 'are'} gone. Keep what may have run, and undo it in a new migration.`,
  }
}
