import { children, field, type SyntaxNode } from '../syntax.ts'

/** Takes the function of the way back; says whether there is one. That it throws, or says why it is empty, is an answer too. */
export function hasWayBack(node: SyntaxNode | undefined): boolean {
  const body = node === undefined ? undefined : field(node, 'body')
  if (body === undefined) return false
  if (body.type !== 'statement_block') return !isEmptyValue(body)
  return children(body).some((one) => {
    if (one.type !== 'return_statement') return true
    const value = children(one)[0]
    return value !== undefined && !isEmptyValue(value)
  })
}

function isEmptyValue({ type, text }: SyntaxNode): boolean {
  return /^(?:null|undefined|true|false|object|statement_block)$/.test(type) || /^Promise\.resolve\(\w*\)$/.test(text)
}
