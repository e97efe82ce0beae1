import type { Grammar } from './grammar.ts'

/** Java. */
export const java: Grammar = {
  name: 'tree-sitter-java',
  extensions: ['java'],
  functions: [
    'method_declaration',
    'constructor_declaration',
    'compact_constructor_declaration',
    'static_initializer',
    'annotation_type_element_declaration',
  ],
  types: [
    'class_declaration',
    'interface_declaration',
    'enum_declaration',
    'record_declaration',
    'annotation_type_declaration',
  ],
  constants: [],
  values: ['lambda_expression'],
  names: ['name'],
  fixedNames: { static_initializer: 'static' },
  namers: { variable_declarator: 'name', assignment_expression: 'left' },
  wrappers: ['local_variable_declaration', 'field_declaration', 'expression_statement', 'parenthesized_expression'],
  leaders: [],
  calls: ['method_invocation', 'object_creation_expression'],
  arguments: ['argument_list'],
  trailing: [],
  bodies: ['body', 'block'],
  openings: '{',
  imports: { import_declaration: true },
}
