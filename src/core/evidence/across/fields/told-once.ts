import type { Evidence } from '../../evidence.ts'

/** Takes the facts of a run and what code and contracts say apart about fields; gives all of them, a removal that a fact tells already in that fact: nothing more where code is proven to use it, else the place where it still stands. */
export function toldOnce(evidence: readonly Evidence[], drift: readonly Evidence[]): readonly Evidence[] {
  const places = new Map<Evidence, string[]>()
  const own = drift.filter((one) => {
    const fact = one.rule === 'code-field-stale' ? evidence.find((other) => tells(other, one)) : undefined
    if (fact === undefined) return true
    if (fact.usedAt === undefined) places.set(fact, [...(places.get(fact) ?? []), sentence(one)])
    return false
  })
  const told = evidence.map((fact) => {
    const also = places.get(fact)
    return also === undefined ? fact : { ...fact, detail: [fact.detail, ...also.slice(0, 3)].join(' ') }
  })
  return [...told, ...own]
}

function tells({ path, removes = [] }: Evidence, one: Evidence): boolean {
  return (
    path === one.path &&
    (one.removes ?? []).some(({ text, owner }) =>
      removes.some((it) => it.kind === 'field' && it.text === text && (it.owner === owner || it.owner === undefined)),
    )
  )
}

/** A title is a clause. */
function sentence({ title }: Evidence): string {
  return `${title}.`
}
