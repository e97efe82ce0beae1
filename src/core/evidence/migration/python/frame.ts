import type { Scope, Value } from './value.ts'

/** How far a function or a turn of a loop has come. */
export interface Flow {
  /** Whether it is over, so that what follows does not run. */
  isOver: boolean
  /** Whether it may be over, by a condition that only the program knows. */
  mayBeOver: boolean
  /** Whether it asked first whether something is there already. */
  isGuarded: boolean
  /** What a function has returned, or may have. */
  result: Value | undefined
}

/** Where a piece of the program stands while it is read. */
export interface Frame {
  readonly scope: Scope
  /** That of the function. */
  readonly flow: Flow
  /** That of the turn of the loop it is in. */
  readonly turn: Flow | undefined
  /** Whether the loop was left by a `break`. */
  readonly loop: Flow | undefined
  /** False where it runs by a condition that only the program knows. */
  readonly isSure: boolean
  /** Whether that condition asks if something is there already. */
  readonly isGuarded: boolean
  /** Whether it is in a loop whose turns are not known. */
  readonly isLoop: boolean
  /** Calls of functions of the file within each other. */
  readonly depth: number
}

/** Gives a flow at its beginning. */
export function newFlow(): Flow {
  return { isOver: false, mayBeOver: false, isGuarded: false, result: undefined }
}

/** Gives a scope within another. */
export function scopeIn(around: Scope | undefined): Scope {
  return { variables: new Map(), around, outer: new Set() }
}

/** Gives a scope for a branch that may run or not; `global` and `nonlocal` mean the same in it. */
export function branchOf(around: Scope): Scope {
  return { variables: new Map(), around, outer: around.outer }
}

/** Gives the frame of a file before its first statement. */
export function outerFrame(scope: Scope): Frame {
  return {
    ...{ scope, flow: newFlow(), turn: undefined, loop: undefined },
    ...{ isSure: true, isGuarded: false, isLoop: false, depth: 0 },
  }
}

/** Says whether something runs whenever the function does. */
export function isCertain({ isSure, flow, turn, loop }: Frame): boolean {
  return isSure && !flow.mayBeOver && turn?.mayBeOver !== true && loop?.mayBeOver !== true
}

/** Gives a frame in which what is set is set for sure: the name of a loop has its item, whatever else is not known. */
export function surely(frame: Frame): Frame {
  return { ...frame, isSure: true, flow: newFlow(), turn: undefined, loop: undefined }
}

/** Says whether something runs only where the program has asked if a thing is there already. */
export function isAsked({ isGuarded, flow, turn }: Frame): boolean {
  return isGuarded || flow.isGuarded || turn?.isGuarded === true
}

/** Says whether nothing more of a function, or of the turn of a loop, runs. */
export function isOver({ flow, turn, loop }: Frame): boolean {
  return flow.isOver || turn?.isOver === true || loop?.isOver === true
}

/** Says that a function, a turn or a loop ends here: for sure, or by a condition that nobody knows. */
export function end(flow: Flow | undefined, frame: Frame): void {
  if (flow === undefined) return
  if (isCertain(frame)) flow.isOver = true
  else {
    flow.mayBeOver = true
    flow.isGuarded ||= frame.isGuarded
  }
}

/** More scopes within each other than this are not searched. */
const maxScopes = 100

/** Gives what a name stands for; undefined where nothing here says it. */
export function lookUp(scope: Scope, name: string): Value | undefined {
  let at: Scope | undefined = scope
  for (let count = 0; at !== undefined && count < maxScopes; count += 1) {
    const value = at.variables.get(name)
    if (value !== undefined) return value
    at = at.around
  }
  return undefined
}

/** Sets a name in the scope of the function, or in the one around it that `global` or `nonlocal` means. */
export function assign(scope: Scope, name: string, value: Value): void {
  if (!scope.outer.has(name)) {
    scope.variables.set(name, value)
    return
  }
  let at = scope
  for (let count = 0; at.around !== undefined && count < maxScopes; count += 1) {
    at = at.around
    if (at.variables.has(name)) break
  }
  at.variables.set(name, value)
}
