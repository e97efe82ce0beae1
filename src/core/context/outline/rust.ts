import type { Grammar } from './grammar.ts'

/** Rust. */
export const rust: Grammar = {
  name: 'tree-sitter-rust',
  extensions: ['rs'],
  functions: ['function_item', 'function_signature_item', 'macro_definition'],
  types: ['struct_item', 'enum_item', 'union_item', 'trait_item', 'impl_item', 'mod_item'],
  constants: ['const_item', 'static_item'],
  values: ['closure_expression', 'async_block'],
  names: ['name', 'type'],
  namers: {
    const_item: 'name',
    static_item: 'name',
    let_declaration: 'pattern',
    assignment_expression: 'left',
    field_initializer: 'field',
  },
  wrappers: ['expression_statement', 'parenthesized_expression'],
  leaders: ['attribute_item'],
  calls: ['call_expression'],
  arguments: ['arguments'],
  trailing: [],
  bodies: ['body', 'macro_rule', 'value'],
  openings: '{',
  imports: { use_declaration: true, extern_crate_declaration: true },
}
