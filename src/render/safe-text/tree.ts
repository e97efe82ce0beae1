import type { Nodes, Root } from 'mdast'

/** Takes a tree and gives the address of every link definition, the first of a name winning, as CommonMark has it. Walks with a stack of its own, since the tree may be hostile. */
export function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const node of nodesOf(root))
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
  return found
}

/** Takes any node and gives the words in it, blocks joined by a space; comments and addresses are not words. */
export function textOf(node: Nodes): string {
  const words: string[] = []
  for (const inner of nodesOf(node)) {
    if (inner.type === 'text' || inner.type === 'inlineCode') words.push(inner.value)
    else if (inner.type === 'code') words.push(` ${inner.value} `)
    else if (inner.type === 'html') words.push(withoutComments(inner.value))
    else if (inner.type === 'image' || inner.type === 'imageReference') words.push(inner.alt ?? '')
    else if (inner.type === 'paragraph' || inner.type === 'break' || inner.type === 'listItem') words.push(' ')
  }
  return words.join('').replace(/\s+/g, ' ')
}

/** Takes raw HTML and gives it without its comments, as HTML reads them: `<!-->` is a whole one, and one that is never closed hides the rest. */
export function withoutComments(html: string): string {
  const parts: string[] = []
  let at = 0
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', at)) {
    parts.push(html.slice(at, start))
    const end = commentEnd(html, start)
    if (end === undefined) return parts.join('')
    at = end
  }
  return parts.join('') + html.slice(at)
}

function commentEnd(html: string, start: number): number | undefined {
  const usual = html.indexOf('-->', start + 2)
  const odd = html.indexOf('--!>', start + 4)
  if (usual === -1) return odd === -1 ? undefined : odd + 4
  return odd === -1 || usual < odd ? usual + 3 : odd + 4
}

/** Every node of a tree, in the order of the text. */
function* nodesOf(top: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [top]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    if ('children' in node) waiting.push(...node.children.toReversed())
  }
}
