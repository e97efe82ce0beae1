import { camel, pascal, wordsOfName } from '../../../context/counterpart/spelling.ts'
import type { Ecosystem } from '../../../surface/ecosystem.ts'

/** How an attribute is asked for: of a row, or in a query, which only another name of the column or an association answers for. */
export type Asked = 'row' | 'query'

/** Says whether a piece of code answers for an attribute itself: a method, an accessor, a delegation of its name, or a query that computes it. Then nobody asks the database for it. */
export function answersFor(code: string, ecosystem: Ecosystem, property: string, asked: Asked): boolean {
  const name = property.replace(/[^\w]/g, '\\$&')
  const words = wordsOfName(property)
  switch (ecosystem) {
    case 'ruby':
      return asked === 'query' ? isAliased(code, name) : answersInRuby(code, property, name)
    case 'php':
      if (asked === 'query') return false
      return new RegExp(
        `\\bfunction\\s+(?:[gs]et${pascal(words)}Attribute|${camel(words)}|${name})\\s*\\(|\\b[aA][sS]\\s+["\`]?${name}\\b`,
      ).test(code)
    default:
      return false
  }
}

/** What a class of Ruby says of a column, rather than that it answers for it. */
const ofColumns = 'validates\\w*|serialize|encrypts|enum|where|order|pluck|select|group|before_\\w+|after_\\w+|scope'

function isAliased(code: string, name: string): boolean {
  return new RegExp(
    `\\b(?:alias_attribute|has_\\w+|belongs_to|composed_of)[ (]+:${name}\\b|\\b[aA][sS]\\s+["\`]?${name}\\b`,
  ).test(code)
}

function answersInRuby(code: string, property: string, name: string): boolean {
  const defined = new RegExp(
    `\\b(?:def\\s+(?:self\\.)?|alias\\s+:?)${name}\\b|\\b(?:attr_\\w+|delegate|alias_\\w+|define_method)\\b[^\\n]{0,200}:${name}\\b|\\b[aA][sS]\\s+["\`]?${name}\\b`,
  )
  if (defined.test(code) || isDelegated(code, property)) return true
  // A serializer or a form names an attribute in the same way, and answers for nothing.
  if (!/\b(?:ApplicationRecord|ActiveRecord::Base|ActiveSupport::Concern)\b/.test(code)) return false
  return new RegExp(`^\\s*(?!(?:${ofColumns})\\b)\\w+[ (][^\\n]{0,200}:${name}\\b`, 'm').test(code)
}

/** `delegate :count, to: :versions, prefix: true` answers for `versions_count`. */
function isDelegated(code: string, property: string): boolean {
  return [...code.matchAll(/\bdelegate\b([^\n]{0,200}(?:\n[^\n]{0,200}){0,3})/g)].some(([, said = '']) => {
    if (!/\bprefix:/.test(said)) return false
    const prefixes = [...said.matchAll(/\b(?:to|prefix):\s*:(\w+)/g)].map(([, prefix = '']) => prefix)
    return prefixes.some((prefix) => property.startsWith(`${prefix}_`))
  })
}
