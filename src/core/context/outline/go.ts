import type { Grammar } from './grammar.ts'

/** Go. */
export const go: Grammar = {
  name: 'tree-sitter-go',
  extensions: ['go'],
  functions: ['function_declaration', 'method_declaration'],
  types: ['type_spec', 'type_alias'],
  constants: ['var_spec'],
  values: ['func_literal'],
  names: ['name'],
  namers: {
    short_var_declaration: 'left',
    assignment_statement: 'left',
    var_spec: 'name',
    keyed_element: 'key',
  },
  wrappers: ['var_declaration', 'expression_statement', 'expression_list', 'literal_element'],
  leaders: [],
  calls: ['call_expression'],
  arguments: ['argument_list'],
  trailing: [],
  bodies: ['body', 'type', 'value'],
  openings: '{',
  imports: { import_declaration: true },
}
