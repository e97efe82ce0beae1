import type { LineRange, Outline } from '../../src/core/context/outline/outline.ts'

/** Names what of an outline is not where it may be: outside the text, a header outside its scope, or out of order. */
export function misplaced({ scopes, imports }: Outline, text: string): readonly string[] {
  const lines = text.split('\n').length
  const isOff = ({ start, end }: LineRange) => !(start >= 1 && start <= end && end <= lines)
  const isUnordered = (all: readonly LineRange[]) =>
    all.some((one, index) => {
      const next = all[index + 1]
      return next !== undefined && (next.start < one.start || (next.start === one.start && next.end > one.end))
    })
  return [
    ...[...scopes, ...imports].filter(isOff).map((range) => `outside: ${JSON.stringify(range)}`),
    ...scopes
      .filter(({ start, end, header }) => isOff(header) || header.start < start || header.end > end)
      .map((scope) => `header: ${JSON.stringify(scope)}`),
    ...(isUnordered(scopes) || isUnordered(imports) ? ['order'] : []),
  ]
}
