import type { ConstDirectiveNode, DefinitionNode } from 'graphql'
import type { Document } from './documents.ts'

/** Directives that only the parts of a federated graph have, and those that take an argument of theirs. https://specs.apollo.dev/federation */
const own: ReadonlySet<string> = new Set(['external', 'shareable', 'interfaceObject'])
const fieldSets: ReadonlySet<string> = new Set(['key', 'requires', 'provides'])
/** What a printed part defines for its router. */
const served: ReadonlySet<string> = new Set(['_Service', '_Entity', '_FieldSet', 'federation__FieldSet'])

/**
 * Says whether documents are a part of a federated graph. A part could be compared and would often be wrong: a field that moves to another
 * part leaves this one and no client, and what clients see is decided where the parts are composed. So a part is not compared.
 */
export function isFederated(documents: readonly Document[]): boolean {
  return documents.some((document) => document.kind === 'schema' && document.definitions.some(isPart))
}

function isPart(definition: DefinitionNode): boolean {
  if ('name' in definition && definition.name !== undefined && served.has(definition.name.value)) return true
  return directivesIn(definition).some((directive) => {
    const name = directive.name.value
    if (own.has(name)) return true
    const text = (key: string) => {
      const value = directive.arguments?.find((argument) => argument.name.value === key)?.value
      return value !== undefined && 'value' in value ? String(value.value) : undefined
    }
    return (
      (fieldSets.has(name) && text('fields') !== undefined) ||
      (name === 'override' && text('from') !== undefined) ||
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
