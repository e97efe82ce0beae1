import { once } from './once.ts'

/** A part of a text at falling lengths: the first is whole, each later one is shorter and says what it leaves out. `worth` decides who gives way: the least worth is shortened first. */
export interface Section {
  readonly worth: number
  readonly lengths: readonly [() => string, ...(() => string)[]]
}

/** A section that is never shortened. */
export function fixed(text: string): Section {
  return { worth: Number.POSITIVE_INFINITY, lengths: [() => text] }
}

const separator = '\n\n'

/** Joins sections by blank lines within a limit, empty ones left out; shortens the least worth step by step, then gives room that is left back to the most worth. Never cuts a section that has no shorter form. */
export function fitWithin(sections: readonly Section[], limit: number, sizeOf: (text: string) => number): string {
  const forms = sections.map(({ lengths }) => lengths.map(once))
  const sizes = sections.map(({ lengths }, index) =>
    lengths.map((_, length) => once(() => sizeOf(textAt(forms, index, length)) + separator.length)),
  )
  const sizeAt = (index: number, length: number) => sizes[index]?.[length]?.() ?? 0
  const chosen = sections.map(() => 0)
  const total = () => chosen.reduce((sum, length, index) => sum + sizeAt(index, length), 0)
  const byWorth = sections.map((_, index) => index).toSorted((a, b) => worthOf(sections, a) - worthOf(sections, b))
  for (const index of byWorth)
    while (total() > limit && chosen[index] !== lastOf(sections, index)) chosen[index] = (chosen[index] ?? 0) + 1
  for (const index of byWorth.toReversed()) {
    const current = chosen[index] ?? 0
    const room = limit - total() + sizeAt(index, current)
    const longest = sections[index]?.lengths.findIndex(
      (_, length) => length <= current && sizeAt(index, length) <= room,
    )
    if (longest !== undefined && longest >= 0) chosen[index] = longest
  }
  const texts = chosen.map((length, index) => textAt(forms, index, length))
  return texts.filter((text) => text !== '').join(separator)
}

function worthOf(sections: readonly Section[], index: number): number {
  return sections[index]?.worth ?? 0
}

function lastOf(sections: readonly Section[], index: number): number {
  return (sections[index]?.lengths.length ?? 1) - 1
}

function textAt(forms: readonly (readonly (() => string)[])[], index: number, length: number): string {
  return forms[index]?.[length]?.() ?? ''
}

/** Length as GitHub limits comments: UTF-16 units, never fewer than characters. */
export function charsOf(text: string): number {
  return text.length
}

/** A list at falling lengths, none of them silent about what it leaves out. */
export interface Itemised<T> {
  readonly title: string
  readonly worth: number
  readonly items: readonly T[]
  readonly item: (value: T) => string
  /** Lines above the first item, such as a table's head. */
  readonly head?: string
  /** How many items the shorter forms show; the last form shows none. */
  readonly counts?: readonly number[]
  /** What to call the rest: `where` it can be read, when it can. */
  readonly rest: string
}

/** Makes a section of a list under a bold title; empty for an empty list. */
export function itemised<T>({ title, worth, items, item, head, counts = [40, 8], rest }: Itemised<T>): Section {
  if (items.length === 0) return { worth, lengths: [() => ''] }
  const made = items.map((value) => once(() => item(value)))
  const shown = (count: number) => {
    const rows = made
      .slice(0, count)
      .map((row) => row())
      .join('\n')
    const left = items.length - count
    const cut = left > 0 ? `\n\n… and ${left} more${rest}.` : ''
    return `**${title}**\n\n${head === undefined ? '' : `${head}\n`}${rows}${cut}`
  }
  const shorter = counts.filter((count) => count < items.length).map((count) => () => shown(count))
  return { worth, lengths: [() => shown(items.length), ...shorter, () => `**${title}:** ${items.length}${rest}.`] }
}
