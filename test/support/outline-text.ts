import type { Outline } from '../../src/core/context/outline/outline.ts'

/** Writes an outline in short: `function name 3-5/9` begins at line 3, has its signature up to 5 and ends at 9; imports come first. */
export function outlineText({ imports, scopes }: Outline): readonly string[] {
  const ranges = imports.map(({ start, end }) => `imports ${start}-${end}`)
  const lines = scopes.map(({ kind, name, start, header, end }) => {
    const from = header.start === start ? `${start}` : `${start} (${header.start})`
    return `${kind} ${name === '' ? '·' : name} ${from}-${header.end}/${end}`
  })
  return [...ranges, ...lines]
}
