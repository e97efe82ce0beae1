import type { Flow, Frame, Scope, Value } from './value.ts'

/** Gives the frame of a migration's method before its first statement. */
export function outerFrame(isReverting: boolean): Frame {
  return {
    scope: { variables: new Map(), around: undefined },
    flow: newFlow(),
    isSure: true,
    isGuarded: false,
    isLoop: false,
    isReverting,
    depth: 0,
  }
}

/** Gives a flow at its beginning. */
export function newFlow(): Flow {
  return { isOver: false, mayBeOver: false, isGuarded: false }
}

/** Takes a frame; gives one for a block in it, whose new names are its own. */
export function inner(frame: Frame): Frame {
  return { ...frame, scope: { variables: new Map(), around: frame.scope }, flow: newFlow(), depth: frame.depth + 1 }
}

/** Says whether something runs whenever the migration does. */
export function isCertain(frame: Frame): boolean {
  return frame.isSure && !frame.flow.mayBeOver
}

/** Gives a variable, or undefined for a name that is none. */
export function lookUp(scope: Scope, name: string): Value | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.around) {
    const value = at.variables.get(name)
    if (value !== undefined) return value
  }
  return undefined
}

/** Sets a variable where it is known, or here. */
export function assign(scope: Scope, name: string, value: Value): void {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.around)
    if (at.variables.has(name)) {
      at.variables.set(name, value)
      return
    }
  scope.variables.set(name, value)
}
