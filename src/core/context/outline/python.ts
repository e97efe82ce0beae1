import type { Grammar } from './grammar.ts'

/** Python, stubs included. */
export const python: Grammar = {
  name: 'tree-sitter-python',
  extensions: ['py', 'pyi'],
  functions: ['function_definition'],
  types: ['class_definition'],
  constants: ['assignment'],
  values: ['lambda'],
  names: ['name'],
  namers: { assignment: 'left', pair: 'key', keyword_argument: 'name' },
  wrappers: ['decorated_definition', 'expression_statement', 'parenthesized_expression'],
  leaders: [],
  calls: ['call'],
  arguments: ['argument_list'],
  trailing: [],
  bodies: ['body', 'right'],
  openings: '',
  imports: { import_statement: true, import_from_statement: true, future_import_statement: true },
}
