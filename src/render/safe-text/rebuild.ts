import type { Blockquote, Code, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast'
import { codeStartsCommand } from './commands.ts'
import { infoString } from './languages.ts'
import { codeNode, neutralise, plain, type SafePhrasing, textNode, trimPhrasing } from './phrasing.ts'
import { marked, maxDepth, phrasing, type Scope } from './rebuild-inline.ts'
import { definitionsOf, textOf, withoutComments } from './tree.ts'

/** The block nodes that may leave. */
export type SafeBlock = Paragraph | Code | List | Blockquote

/** Takes a tree that the parser read and builds a new one of allowed nodes only; everything else becomes text, code, or nothing. */
export function rebuild(root: Root, links: readonly string[], commands: readonly string[]): SafeBlock[] {
  const definitions = definitionsOf(root)
  return root.children.flatMap((node) =>
    blocks(node, { links, commands, definitions, depth: 0, quoted: false, marks: new Set() }),
  )
}

function blocks(node: RootContent, scope: Scope): SafeBlock[] {
  if (scope.depth > maxDepth) return paragraph(neutralise(textOf(node), scope.commands))
  const inner = { ...scope, depth: scope.depth + 1 }
  switch (node.type) {
    case 'paragraph':
      return paragraph(phrasing(node.children, scope))
    case 'heading':
      return paragraph(marked('strong', node.children, scope))
    case 'blockquote': {
      const children = node.children.flatMap((child) => blocks(child, { ...inner, quoted: true }))
      return children.length === 0 ? [] : [{ type: 'blockquote', children }]
    }
    case 'list': {
      const children = node.children.flatMap((item) => listItem(item, inner))
      const { ordered = false, start = null } = node
      return children.length === 0
        ? []
        : [{ type: 'list', ordered, start: ordered ? start : null, spread: false, children }]
    }
    case 'code':
      return safeCode(node.value, node.lang, scope.quoted, scope.commands)
    case 'html':
      return paragraph(neutralise(withoutComments(node.value), scope.commands))
    case 'table':
      return paragraph(tableRows(node, scope))
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocks(child, inner))
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'yaml':
      return paragraph(neutralise(textOf(node), scope.commands))
    case 'definition':
    case 'thematicBreak':
      return []
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'break':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'link':
    case 'linkReference':
      return paragraph(phrasing([node], scope))
  }
}

/** A table as lines of text: it could be dressed as one of ours. */
function tableRows(table: Table, scope: Scope): readonly SafePhrasing[] {
  return table.children.flatMap((row): readonly SafePhrasing[] => {
    const cells = row.children.map((cell) => phrasing(cell.children, scope))
    return [...cells.flatMap((cell, index) => (index === 0 ? cell : [textNode(' | '), ...cell])), { type: 'break' }]
  })
}

function paragraph(nodes: readonly SafePhrasing[]): SafeBlock[] {
  const children = trimPhrasing(nodes)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

/** A task box becomes code in front of the item: visible, and nothing to tick. */
function listItem(item: ListItem, scope: Scope): ListItem[] {
  const children = item.children.flatMap((child) => blocks(child, scope))
  if (typeof item.checked === 'boolean') {
    const box = [codeNode(item.checked ? '[x]' : '[ ]'), textNode(' ')]
    const first = children[0]
    if (first?.type === 'paragraph') children[0] = { type: 'paragraph', children: [...box, ...first.children] }
    else children.unshift({ type: 'paragraph', children: box.slice(0, 1) })
  }
  return children.length === 0 ? [] : [{ type: 'listItem', spread: false, children }]
}

/** Takes code and what claims to be its language and gives its block; in a quotation when one of its lines is a command that a bot would read off the raw text. */
export function safeCode(
  value: string,
  language: string | null | undefined,
  quoted: boolean,
  commands: readonly string[],
): SafeBlock[] {
  const code: Code = { type: 'code', lang: infoString(language) ?? null, value: plain(value) }
  const obeyed = !quoted && code.value.split('\n').some((line) => codeStartsCommand(line, commands))
  return obeyed ? [{ type: 'blockquote', children: [code] }] : [code]
}
