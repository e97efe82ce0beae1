import type { SyntaxNode } from '../../syntax.ts'
import type { Recorder } from '../recorder.ts'
import type { RubyFile } from './ruby-file.ts'
import type { Block, Frame, Options, Value } from './value.ts'

/** A call with its arguments as values. */
export interface Call {
  readonly name: string
  readonly args: readonly Value[]
  readonly options: Options
  readonly block: Block | undefined
  readonly node: SyntaxNode
}

/** What reads a program: its parts call each other through it. */
export interface Machine {
  readonly file: RubyFile
  /** The version that the migration is written for: 701 of `Migration[7.1]`. */
  readonly version: number
  readonly recorder: Recorder
  /** Gives what an expression or a statement gives, and records what it does. */
  readonly evaluate: (node: SyntaxNode, frame: Frame) => Value
  /** Runs a block with what it is given. */
  readonly run: (block: Block, args: readonly Value[], within: Partial<Frame>) => Value
  /** Runs a method of the file; undefined where it has none of that name. */
  readonly method: (call: Call, frame: Frame) => Value | undefined
  /** A command of the schema: recorded, or turned round first. */
  readonly command: (call: Call, frame: Frame) => void
  /** Whether a name is a command of the schema. */
  readonly isCommand: (name: string) => boolean
  /** Records what is done while commands are turned round, and turns it round. */
  readonly revert: (work: (frame: Frame) => void, frame: Frame) => void
}
