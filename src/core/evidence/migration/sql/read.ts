import type { Migration, Step } from '../operation.ts'
import type { PostgresParser } from '../postgres/parser.ts'
import { readSqlSteps } from '../postgres/read-sql.ts'
import { refusedInTransaction } from './refused.ts'
import { type SqlTool, toolOf } from './tool.ts'

/** Takes a file of SQL that is a migration; gives its steps as the tool that it is for would run them. */
export function readSqlMigration(path: string, text: string, parser: PostgresParser): Migration {
  const tool = toolOf(path, text)
  const alone = readSqlSteps(tool.text, { line: 1, transaction: undefined }, parser)
  const isOne = isOneTransaction(tool, alone.steps)
  const steps = isOne ? within(alone.steps, tool.transaction === 'implicit') : alone.steps
  const { name, down, outside } = tool
  return { path, framework: name, steps, down, unread: alone.unread, ...(outside === undefined ? {} : { outside }) }
}

function isOneTransaction({ transaction }: SqlTool, steps: readonly Step[]): boolean {
  switch (transaction) {
    case 'none':
      return false
    case 'whole':
      return true
    case 'implicit':
      // Each operation of one statement stands on the same lines.
      return new Set(steps.map(({ line, source }) => `${line} ${source}`)).size > 1
    case 'unless-refused':
      return !steps.some(({ operation }) => refusedInTransaction(operation) !== undefined)
  }
}

/**
 * What no transaction of the file's own holds is in that of the tool, until the file ends it. A `BEGIN` in the tool's transaction does nothing;
 * in one message of several statements it makes the transaction of the message its own. https://www.postgresql.org/docs/current/protocol-flow.html
 */
function within(steps: readonly Step[], isMessage: boolean): readonly Step[] {
  let isOpen = true
  return steps.map((step) => {
    const { kind } = step.operation
    const isOwn = step.transaction !== undefined && (isMessage || !isOpen)
    if (isOwn || !isOpen) return step
    if (kind === 'commit' || kind === 'rollback') isOpen = false
    return { ...step, transaction: 0 }
  })
}
