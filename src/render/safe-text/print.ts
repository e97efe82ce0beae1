import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { gfm } from 'micromark-extension-gfm'
import { isKnotted } from './knotted.ts'
import { plain } from './phrasing.ts'
import { rebuild, type SafeBlock, safeCode } from './rebuild.ts'

/** What may be linked and which words are commands. */
export interface Allowance {
  readonly links: readonly string[]
  readonly commands: readonly string[]
}

/** Takes source text and gives allowed blocks, in the reading of GitHub's markdown. Text that is knotted beyond reading is shown as it stands. */
export function readSafely(source: string, { links, commands }: Allowance): SafeBlock[] {
  const text = plain(source)
  if (isKnotted(text)) return safeCode(text, undefined, false, commands)
  return rebuild(parse(text), links, commands)
}

/** Escaped wherever they stand in text: a bare pipe could make a table of the lines around it. */
const unsafe: Unsafe[] = [{ character: '|', inConstruct: 'phrasing' }]

/** Prints allowed blocks as markdown without a line end at its end. */
export function print(children: SafeBlock[]): string {
  const printed = toMarkdown(
    { type: 'root', children },
    { bullet: '-', fences: true, resourceLink: true, listItemIndent: 'one', unsafe, extensions: [gfmToMarkdown()] },
  )
  return printed.replace(/\n$/, '')
}

const rounds = 4

/**
 * Prints blocks until reading the print gives the same print again: what leaves is a text in which this room finds nothing left to change, whatever the printer does with rare combinations.
 * A text that will not settle is shown as code, which always does.
 */
export function settle(blocks: SafeBlock[], allowance: Allowance): string {
  let printed = print(blocks)
  for (let round = 0; round < rounds; round++) {
    const again = print(readSafely(printed, allowance))
    if (again === printed) return printed
    printed = again
  }
  return print(safeCode(printed, undefined, false, allowance.commands))
}

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}
