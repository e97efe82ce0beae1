import type { Grammar } from './grammar.ts'

/** Kotlin, scripts included. */
export const kotlin: Grammar = {
  name: 'tree-sitter-kotlin',
  extensions: ['kt', 'kts'],
  functions: ['function_declaration', 'secondary_constructor', 'anonymous_initializer', 'getter', 'setter'],
  types: ['class_declaration', 'object_declaration', 'companion_object', 'type_alias'],
  constants: ['property_declaration'],
  values: ['lambda_literal', 'anonymous_function'],
  names: ['name', 'type'],
  fixedNames: {
    secondary_constructor: 'constructor',
    anonymous_initializer: 'init',
    companion_object: 'companion object',
    getter: 'get',
    setter: 'set',
  },
  namers: { property_declaration: 'variable_declaration', assignment: 'left', value_argument: 'identifier' },
  wrappers: ['parenthesized_expression'],
  // The grammar reads the annotations of a file's first declaration as an expression before it.
  leaders: ['annotated_expression', 'annotation'],
  calls: ['call_expression'],
  arguments: ['value_arguments'],
  trailing: ['annotated_lambda'],
  bodies: ['function_body', 'class_body', 'enum_class_body', 'block'],
  openings: '{=',
  imports: { import: true },
}
