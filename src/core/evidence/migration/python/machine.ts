import type { SyntaxNode } from '../syntax.ts'
import type { Frame } from './frame.ts'
import type { CallValue, FunctionValue, Options, Value } from './value.ts'

/** What a framework does with what a program asks of it. Whatever it has no answer for stays as it was asked. */
export interface Host {
  /** A call of something that is not of the file; gives its value. */
  readonly call?: (call: CallValue, frame: Frame, machine: Machine) => Value | undefined
  /** What an attribute of a value is: `bind.dialect.name`. */
  readonly attribute?: (of: Value, name: string) => Value | undefined
  /** What an imported name is: `settings.DEBUG`. */
  readonly name?: (name: string) => Value | undefined
  /** An attribute that is given a value: `row.state = 'paid'`. */
  readonly set?: (of: Value, name: string, value: Value, node: SyntaxNode, frame: Frame) => void
  /** The value of `with`, before its block; gives what `as` names. */
  readonly enter?: (context: Value, node: SyntaxNode, frame: Frame) => Value | undefined
  /** The same value, behind its block. */
  readonly exit?: (context: Value, node: SyntaxNode, frame: Frame) => void
  /** Runs what follows a failure; what it does to the state of the framework is undone. */
  readonly aside?: (work: () => void) => void
  /** Something that is not looked into. */
  readonly unread?: (why: string, node: SyntaxNode) => void
}

/** What reads a program: its parts call each other through it. */
export interface Machine {
  readonly host: Host
  /** Gives what an expression gives, and runs a statement. */
  readonly evaluate: (node: SyntaxNode, frame: Frame) => Value
  /** Runs a function of the file with what it is given. */
  readonly run: (called: FunctionValue, args: readonly Value[], options: Options, frame: Frame) => Value
}
