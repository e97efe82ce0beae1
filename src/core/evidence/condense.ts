import type { Evidence } from './evidence.ts'
import { groupBy } from './group-by.ts'

/** Most places of one rule in one file that are told apart; more of them are one change, and told as one. */
const maxAlike = 4
/** Most names that are written out. */
const maxNames = 12

/** Takes the facts of one contract; gives them with those that are alike in one item: several parts of one declaration, many declarations of one file, and one idea that is carried through many files. Each fact is known by the first name it affects. */
export function condense(evidence: readonly Evidence[]): readonly Evidence[] {
  const near = [...groupBy(evidence, (one) => JSON.stringify([kindOf(one), one.path, parentOf(one)])).values()]
  const inFiles = merged(near, ([first]) => JSON.stringify([kindOf(first), first.path]), maxAlike)
  return merged(inFiles, ([first]) => kindOf(first), 2 * maxAlike).map(joined)
}

type Group = readonly [Evidence, ...Evidence[]]

/** Joins the groups of one key where they are more than `most`. */
function merged(groups: readonly Group[], keyOf: (group: Group) => string, most: number): readonly Group[] {
  return [...groupBy(groups, keyOf).values()].flatMap((alike): readonly Group[] => {
    const [[first, ...others], ...rest] = alike
    return alike.length > most ? [[first, ...others, ...rest.flat()]] : alike
  })
}

function kindOf({ rule, level, side }: Evidence): string {
  return JSON.stringify([rule, level, side])
}

function parentOf({ affects: [name = ''] }: Evidence): string {
  return name.split('.').slice(0, -1).join('.')
}

function joined([first, ...rest]: Group): Evidence {
  if (rest.length === 0) return first
  const names = [...new Set(rest.map(({ affects: [name = ''] }) => `\`${name}\``))]
  const shown = names.length <= maxNames ? names : [...names.slice(0, maxNames), `${names.length - maxNames} more`]
  const removes = [first, ...rest].flatMap((one) => one.removes ?? [])
  const affects = [...new Set([first, ...rest].flatMap((one) => one.affects))]
  // What changes one line is not what all of them need.
  const { edit, ...whole } = first
  return {
    ...whole,
    ...(removes.length === 0 ? {} : { removes }),
    ...allQueried([first, ...rest]),
    title: `${first.title} (and ${rest.length} more like it)`,
    detail: `${first.detail} The same holds for ${shown.join(', ')}.`,
    affects:
      affects.length <= maxNames ? affects : [...affects.slice(0, maxNames), `${affects.length - maxNames} more`],
  }
}

/** Takes facts that become one; gives the words of all by which queries are found. */
export function allQueried(facts: readonly Evidence[]): Pick<Evidence, 'queried'> {
  const queried = [...new Set(facts.flatMap((one) => one.queried ?? []))]
  return queried.length === 0 ? {} : { queried }
}
