import type { Grammar } from './grammar.ts'

/** Ruby, rake tasks and rack files included. */
export const ruby: Grammar = {
  name: 'tree-sitter-ruby',
  extensions: ['rb', 'rake', 'ru', 'gemspec'],
  functions: ['method', 'singleton_method'],
  types: ['class', 'module', 'singleton_class'],
  constants: ['assignment'],
  values: ['do_block', 'block', 'lambda'],
  names: ['name', 'value'],
  namers: { assignment: 'left', pair: 'key' },
  wrappers: ['parenthesized_statements'],
  leaders: [],
  calls: ['call'],
  arguments: ['argument_list'],
  trailing: ['do_block', 'block'],
  bodies: ['body', 'right'],
  openings: '',
  imports: { call: /^(?:require|require_relative|load|autoload)\b/ },
}
