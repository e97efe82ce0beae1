import { children, field, type SyntaxNode } from '../../syntax.ts'
import { tableize } from '../inflection.ts'

/** What a file of Ruby declares, as far as a migration can use it. */
export interface RubyFile {
  readonly root: SyntaxNode
  readonly classes: readonly RubyClass[]
  /** Methods outside of every class. */
  readonly methods: ReadonlyMap<string, SyntaxNode>
  /** What constants are, by their last name. */
  readonly constants: ReadonlyMap<string, SyntaxNode>
  /** Gives the text of a here-document by its beginning. */
  readonly heredoc: (beginning: SyntaxNode) => SyntaxNode | undefined
}

/** A class of the file. */
export interface RubyClass {
  /** Its last name. */
  readonly name: string
  /** The class that it is one of, as it is written, without a version. */
  readonly parent: string
  /** `7.1` of `ActiveRecord::Migration[7.1]`. */
  readonly version: string | undefined
  readonly methods: ReadonlyMap<string, SyntaxNode>
  readonly statements: readonly SyntaxNode[]
  /** The table that it names as its own. */
  readonly table: string | undefined
}

/** Classes and modules within each other. */
const maxNesting = 6
const maxNodes = 400_000

/** Takes the root of a syntax tree and its text; gives what the file declares. */
export function rubyFileOf(root: SyntaxNode, text: string): RubyFile {
  const classes: RubyClass[] = []
  const constants = new Map<string, SyntaxNode>()
  collect(children(root), classes, constants, 0)
  const heredocs = /<<[~-]?["'`]?\w/.test(text) ? heredocsIn(root) : new Map<string, SyntaxNode>()
  return {
    root,
    classes,
    methods: methodsIn(children(root)),
    constants,
    heredoc: (beginning) => heredocs.get(placeKey(beginning)),
  }
}

function collect(
  statements: readonly SyntaxNode[],
  classes: RubyClass[],
  constants: Map<string, SyntaxNode>,
  depth: number,
): void {
  if (depth > maxNesting) return
  for (const statement of statements) {
    if (statement.type === 'class' || statement.type === 'module') {
      const body = bodyOf(statement)
      if (statement.type === 'class') classes.push(classOf(statement, body))
      collect(body, classes, constants, depth + 1)
    }
    const left = statement.type === 'assignment' ? field(statement, 'left') : undefined
    const right = field(statement, 'right')
    if (left?.type !== 'constant' || right === undefined) continue
    constants.set(left.text, right)
    const made = madeClass(left.text, right)
    if (made !== undefined) classes.push(made)
  }
}

function bodyOf(node: SyntaxNode): readonly SyntaxNode[] {
  const body = field(node, 'body')
  return body === undefined ? [] : children(body)
}

function classOf(node: SyntaxNode, statements: readonly SyntaxNode[]): RubyClass {
  const superclass = field(node, 'superclass')
  const base = superclass === undefined ? undefined : children(superclass)[0]
  const isVersioned = base?.type === 'element_reference'
  const [object, version] = isVersioned ? children(base) : [base]
  return {
    name: lastName(field(node, 'name')?.text ?? ''),
    parent: (object?.text ?? '').replace(/^::/, ''),
    version: isVersioned ? version?.text : undefined,
    methods: methodsIn(statements),
    statements,
    table: tableIn(statements),
  }
}

/** `User = Class.new(ActiveRecord::Base) { … }`. */
function madeClass(name: string, node: SyntaxNode): RubyClass | undefined {
  if (node.type !== 'call' || field(node, 'method')?.text !== 'new' || field(node, 'receiver')?.text !== 'Class')
    return undefined
  const block = field(node, 'block')
  const body = block === undefined ? undefined : field(block, 'body')
  const statements = body === undefined ? [] : children(body)
  const parent = children(field(node, 'arguments') ?? node)[0]?.text ?? ''
  return { name, parent, version: undefined, methods: new Map(), statements, table: tableIn(statements) }
}

/** Gives the last part of a name with `::`. */
export function lastName(name: string): string {
  return name.split('::').at(-1) ?? name
}

function methodsIn(statements: readonly SyntaxNode[]): ReadonlyMap<string, SyntaxNode> {
  const methods = new Map<string, SyntaxNode>()
  for (const statement of statements) {
    const found = statement.type === 'singleton_class' ? bodyOf(statement) : [statement, ...argumentMethods(statement)]
    for (const node of found) {
      const name = node.type === 'method' || node.type === 'singleton_method' ? field(node, 'name')?.text : undefined
      if (name !== undefined) methods.set(name, node)
    }
  }
  return methods
}

/** `private def …`. */
function argumentMethods(statement: SyntaxNode): readonly SyntaxNode[] {
  const given = statement.type === 'call' ? field(statement, 'arguments') : undefined
  return given === undefined ? [] : children(given).filter(({ type }) => type === 'method')
}

function tableIn(statements: readonly SyntaxNode[]): string | undefined {
  for (const statement of statements) {
    if (statement.type !== 'assignment' || !/^self\.table_name$/.test(field(statement, 'left')?.text ?? '')) continue
    const text = field(statement, 'right')?.text ?? ''
    return /^(?::|["'])([\w.]{1,200})["']?$/.exec(text)?.[1]
  }
  return undefined
}

/** Libraries that leave their name out of their tables. */
const plain = /^(?:PaperTrail|Flipper::Adapters::ActiveRecord)::/

/** Takes a file and the name of a class; gives the table of a model by that name: a namespace, be it a module or a model, begins it. */
export function tableOfModel(file: RubyFile, name: string): string {
  const found = file.classes.find((one) => one.name === lastName(name))
  if (found !== undefined) return found.table ?? tableize(found.name)
  return tableize(name.replace(plain, '').replaceAll('::', ''))
}

function placeKey({ startPosition: { row, column } }: SyntaxNode): string {
  return `${row}:${column}`
}

/** The texts of here-documents stand in the order of their beginnings. */
function heredocsIn(root: SyntaxNode): ReadonlyMap<string, SyntaxNode> {
  const beginnings: SyntaxNode[] = []
  const bodies: SyntaxNode[] = []
  const waiting: SyntaxNode[] = [root]
  for (let seen = 0; seen < maxNodes; seen += 1) {
    const node = waiting.pop()
    if (node === undefined) break
    if (node.type === 'heredoc_beginning') beginnings.push(node)
    if (node.type === 'heredoc_body') bodies.push(node)
    waiting.push(...children(node).toReversed())
  }
  return new Map(
    beginnings.flatMap((beginning, index) => {
      const body = bodies[index]
      return body === undefined ? [] : [[placeKey(beginning), body] as const]
    }),
  )
}
