/** The user's mistake: lists all problems at once, each with the legal values and the line to change. Shown without a stack. */
export class UserError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'UserError'
    this.problems = problems
  }
}
