import type { PhrasingContent } from 'mdast'
import { isAllowedLink } from './link.ts'
import { codeNode, joinPhrasing, neutralise, plain, type SafePhrasing, textNode, trimPhrasing } from './phrasing.ts'
import { textOf, withoutComments } from './tree.ts'

/** What a rebuild knows: what may be linked, which words are commands, and where in the tree it stands. */
export interface Scope {
  readonly links: readonly string[]
  readonly commands: readonly string[]
  readonly definitions: ReadonlyMap<string, string>
  readonly depth: number
  readonly quoted: boolean
  readonly marks: ReadonlySet<'strong' | 'emphasis' | 'link'>
}

/** Deeper than any text that is meant to be read; what lies below becomes its bare text. */
export const maxDepth = 8

/** Takes the inline nodes of one parent and gives the allowed ones: neighbours are joined first, so that no word is judged in parts. */
export function phrasing(nodes: readonly PhrasingContent[], scope: Scope): SafePhrasing[] {
  const raw = joinPhrasing(nodes.flatMap((node) => inline(node, scope)))
  return joinPhrasing(raw.flatMap((node) => (node.type === 'text' ? neutralise(node.value, scope.commands) : [node])))
}

/** Takes inline nodes and puts them into emphasis; where they are in it already, or too deep, they stay as they are. */
export function marked(
  type: 'strong' | 'emphasis',
  nodes: readonly PhrasingContent[],
  scope: Scope,
): readonly SafePhrasing[] {
  if (scope.marks.has(type)) return nodes.flatMap((node) => inline(node, scope))
  const inner = { ...scope, depth: scope.depth + 1, marks: new Set([...scope.marks, type]) }
  const children = trimPhrasing(phrasing(nodes, inner)).filter((node) => node.type !== 'break')
  return children.length === 0 ? [] : [{ type, children }]
}

/** One node of the parser as nodes whose text is still raw: `phrasing` judges it when its neighbours are known. */
function inline(node: PhrasingContent, scope: Scope): readonly SafePhrasing[] {
  if (scope.depth > maxDepth) return [textNode(textOf(node))]
  switch (node.type) {
    case 'text':
      return [textNode(node.value)]
    case 'inlineCode':
      return [codeNode(node.value)]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
    case 'emphasis':
      return marked(node.type, node.children, scope)
    case 'delete':
      return [textNode('~~'), ...node.children.flatMap((child) => inline(child, scope)), textNode('~~')]
    case 'html':
      return [textNode(withoutComments(node.value))]
    case 'image':
    case 'imageReference':
      return [textNode(node.alt ?? '')]
    case 'footnoteReference':
      return [textNode(`[^${node.label ?? node.identifier}]`)]
    case 'link':
      return link(node.url, node.children, scope)
    case 'linkReference':
      return link(scope.definitions.get(node.identifier) ?? '', node.children, scope)
  }
}

/** A link to an allowed place stays one; of any other the words stay, and the address as code. */
function link(url: string, nodes: readonly PhrasingContent[], scope: Scope): readonly SafePhrasing[] {
  const inLink = { ...scope, depth: scope.depth + 1, marks: new Set([...scope.marks, 'link' as const]) }
  if (isAllowedLink(url, scope.links) && plain(url) === url && !scope.marks.has('link')) {
    const children = trimPhrasing(phrasing(nodes, inLink)).filter(
      (node) => node.type !== 'link' && node.type !== 'break',
    )
    return [{ type: 'link', url, children: children.length === 0 ? [codeNode(url)] : children }]
  }
  const words = nodes.flatMap((child) => inline(child, inLink))
  const said = nodes.map(textOf).join('')
  if (url === '') return words
  if (said === '' || said === url || url === `http://${said}` || url === `mailto:${said}`)
    return [codeNode(said === '' ? url : said)]
  return [...words, textNode(' ('), codeNode(url), textNode(')')]
}
