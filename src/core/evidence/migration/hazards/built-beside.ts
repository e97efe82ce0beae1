import type { Framework, Operation, Step } from '../operation.ts'
import type { Remedy } from '../remedy.ts'
import { withOption } from './edits.ts'

type Built = Extract<Operation, { readonly kind: 'create-index' }>

/** Takes an index that a step builds, the step and its framework; gives how it is built beside the writers, in the words of its author where that is a matter of one more. */
export function besideWriters(
  { table, name, columns, unique, partial }: Built,
  step: Step,
  framework: Framework,
): Remedy {
  const common = { table, name, columns, unique, partial: partial === true }
  const text = step.sql ? statementBeside(step) : callBeside(step, framework)
  return { kind: 'build-index', ...common, written: text === undefined ? undefined : { sql: step.sql, text } }
}

/** A statement without a comment, and without a text over several lines, on one line. */
function statementBeside({ source }: Step): string | undefined {
  const [head, what = '', already] = /^(create\s+(?:unique\s+)?index)\b(\s+concurrently\b)?/i.exec(source) ?? []
  const isTextOverLines = source.split("'").some((part, index) => index % 2 === 1 && part.includes('\n'))
  if (head === undefined || source.length > 1_000 || isTextOverLines || /--|\/\*/.test(source)) return undefined
  const word = /[A-Z]/.test(what) ? ' CONCURRENTLY' : ' concurrently'
  const rest = source.slice(head.length).replace(/;\s*$/, '')
  return `${what}${already ?? word}${rest}`.replace(/\s*\n\s*/g, ' ')
}

const djangoCall = /^(?:\w+\.)*AddIndex(?:Concurrently)?\((?=[^#]{1,600}$)/

function callBeside(step: Step, framework: Framework): string | undefined {
  switch (framework) {
    case 'rails':
      return withWords(step, /^add_index\b/, 'algorithm: :concurrently')
    case 'alembic':
      return withWords(step, /^op\.create_index\(/, 'postgresql_concurrently=True')
    case 'django':
      return djangoCall.test(step.source)
        ? dedented(step.source.replace(djangoCall, 'AddIndexConcurrently('))
        : undefined
    default:
      return undefined
  }
}

function withWords(step: Step, call: RegExp, option: string): string | undefined {
  const isThere = call.test(step.source) && step.source.includes(option)
  return dedented(isThere ? step.source : withOption(step, call, option).edit?.to)
}

/** A call as far to the left as its first line. */
function dedented(call: string | undefined): string | undefined {
  const [first, ...rest] = call?.split('\n') ?? []
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const least = Math.min(...indents)
  return first === undefined ? undefined : [first, ...rest.map((line) => line.slice(least))].join('\n')
}
