import type { ConstDirectiveNode, DefinitionNode } from 'graphql'
import type { Document } from './documents.ts'

/** Directives that only the parts of a federated graph have. */
const own: ReadonlySet<string> = new Set(['external', 'requires', 'provides', 'shareable', 'interfaceObject'])

/** Says whether documents are a part of a federated graph: what leaves one part may be in another, so that a part alone says nothing of what clients lose. */
export function isFederated(documents: readonly Document[]): boolean {
  return documents.some((document) => document.kind === 'schema' && document.definitions.some(isPart))
}

function isPart(definition: DefinitionNode): boolean {
  return directivesIn(definition).some((directive) => {
    const name = directive.name.value
    if (own.has(name)) return true
    const text = (key: string) => {
      const value = directive.arguments?.find((argument) => argument.name.value === key)?.value
      return value !== undefined && 'value' in value ? String(value.value) : undefined
    }
    return (
      (name === 'key' && text('fields') !== undefined) ||
      (name === 'link' && text('url')?.includes('/federation/') === true)
    )
  })
}

function directivesIn(definition: DefinitionNode): readonly ConstDirectiveNode[] {
  const all = 'directives' in definition ? (definition.directives ?? []) : []
  const fields = 'fields' in definition ? (definition.fields ?? []) : []
  const nested = fields.flatMap((field) => ('directives' in field ? (field.directives ?? []) : []))
  return [...all, ...nested].flatMap((one) => (isConstant(one) ? [one] : []))
}

/** In a schema every directive is. */
function isConstant(directive: { readonly kind: string }): directive is ConstDirectiveNode {
  return directive.kind === 'Directive'
}
