import type { Grammar } from './grammar.ts'

/** JavaScript's node types; those of TypeScript are listed too, since a grammar without them never shows them. */
const ecmascript = {
  functions: [
    'function_declaration',
    'generator_function_declaration',
    'function_signature',
    'method_definition',
    'abstract_method_signature',
  ],
  types: [
    'class',
    'class_declaration',
    'abstract_class_declaration',
    'interface_declaration',
    'type_alias_declaration',
    'enum_declaration',
    'internal_module',
    'module',
  ],
  constants: ['variable_declarator'],
  values: ['arrow_function', 'function_expression', 'generator_function'],
  names: ['name'],
  fixedNames: {},
  namers: {
    variable_declarator: 'name',
    pair: 'key',
    assignment_expression: 'left',
    public_field_definition: 'name',
    field_definition: 'property',
  },
  wrappers: [
    'export_statement',
    'ambient_declaration',
    'lexical_declaration',
    'variable_declaration',
    'expression_statement',
    'parenthesized_expression',
    'await_expression',
    'as_expression',
    'satisfies_expression',
  ],
  leaders: ['decorator'],
  calls: ['call_expression', 'new_expression'],
  arguments: ['arguments'],
  trailing: [],
  bodies: ['body', 'value'],
  openings: '{',
  imports: {
    import_statement: true,
    export_statement: /^export\s+(?:type\s+)?(?:\*|\{[^{}]*\}\s*from\b)/,
    lexical_declaration: /^(?:const|let)\s[^=;]*=\s*(?:await\s+import|require)\s*\(/,
    variable_declaration: /^var\s[^=;]*=\s*require\s*\(/,
    expression_statement: /^require\s*\(/,
  },
} as const satisfies Omit<Grammar, 'name' | 'extensions'>

/** TypeScript without JSX. */
export const typescript: Grammar = {
  ...ecmascript,
  name: 'tree-sitter-typescript',
  extensions: ['ts', 'mts', 'cts'],
}

/** TypeScript with JSX. */
export const tsx: Grammar = { ...ecmascript, name: 'tree-sitter-tsx', extensions: ['tsx'] }

/** JavaScript, with and without JSX. */
export const javascript: Grammar = {
  ...ecmascript,
  name: 'tree-sitter-javascript',
  extensions: ['js', 'jsx', 'mjs', 'cjs'],
}
