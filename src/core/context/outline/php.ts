import type { Grammar } from './grammar.ts'

/** PHP, text around its tags included. */
export const php: Grammar = {
  name: 'tree-sitter-php',
  extensions: ['php', 'phtml'],
  functions: ['function_definition', 'method_declaration'],
  types: ['class_declaration', 'interface_declaration', 'trait_declaration', 'enum_declaration', 'anonymous_class'],
  constants: [],
  values: ['anonymous_function', 'arrow_function'],
  names: ['name'],
  namers: { assignment_expression: 'left' },
  wrappers: [
    'argument',
    'array_element_initializer',
    'expression_statement',
    'return_statement',
    'object_creation_expression',
  ],
  leaders: [],
  calls: [
    'function_call_expression',
    'member_call_expression',
    'nullsafe_member_call_expression',
    'scoped_call_expression',
    'object_creation_expression',
  ],
  arguments: ['arguments'],
  trailing: [],
  bodies: ['body'],
  openings: '{',
  imports: {
    namespace_use_declaration: true,
    expression_statement: /^(?:require|include)(?:_once)?\b/i,
  },
}
