import { describe, expect, test } from 'vitest'
import { codeLooks } from '../../../../src/core/context/counterpart/looks/code.ts'
import { messageLooks } from '../../../../src/core/context/counterpart/looks/messages.ts'
import { tableLooks } from '../../../../src/core/context/counterpart/looks/tables.ts'
import { functionNames } from '../../../../src/core/context/counterpart/names/functions.ts'
import { typeNames } from '../../../../src/core/context/counterpart/names/interfaces.ts'
import { messageNames } from '../../../../src/core/context/counterpart/names/messages.ts'
import { routeNames } from '../../../../src/core/context/counterpart/names/routes.ts'
import { tableNames } from '../../../../src/core/context/counterpart/names/tables.ts'
import { codeLines } from '../../../../src/core/context/outline/code-lines.ts'
import { contractLines } from '../../../../src/core/context/outline/contract-lines.ts'
import { lineLanguageOf } from '../../../../src/core/context/outline/line-languages.ts'
import { signatureTables } from '../../../../src/core/surface/signatures.ts'
import { cpuTimeOf } from '../../../support/cpu-time.ts'
import { hostileLines } from './hostile-lines.ts'

/** Milliseconds of one pattern on one line: hundreds of times what a good one takes, and far below what an exponential or cubic one does. */
const limit = 25

const names = [...messageNames, ...tableNames, ...functionNames, ...routeNames, ...typeNames]
const languages = [...codeLines, ...contractLines, lineLanguageOf('a.zig')]

const tables: readonly (readonly [name: string, patterns: readonly RegExp[]])[] = [
  ['names', names.flatMap((table) => table.rows.map((row) => row.pattern))],
  ['looks', [...tableLooks, ...messageLooks, ...codeLooks].map((look) => look.pattern)],
  [
    'outline rows',
    languages.flatMap(({ silent, leaders, goesOn, imports, toTheEnd, heads }) =>
      [silent, leaders, goesOn, imports, toTheEnd, ...heads.map(({ looks }) => looks)].filter(
        (pattern) => pattern !== undefined,
      ),
    ),
  ],
  ['signatures', signatureTables.flatMap((table) => table.rows.map((row) => row.pattern))],
]

function once(pattern: RegExp, line: string): number {
  return cpuTimeOf(() => {
    if (pattern.global) for (const _ of line.matchAll(pattern));
    else pattern.test(line)
  })
}

/** The best of three, since others share the machine. */
function best(pattern: RegExp, line: string): number {
  const first = once(pattern, line)
  return first <= limit ? first : Math.min(first, once(pattern, line), once(pattern, line))
}

describe('every pattern of every table is quick on every hostile line', () => {
  test.each(tables)('%s', (_, patterns) => {
    expect(patterns.length).toBeGreaterThan(20)
    const slow = patterns.flatMap((pattern) => {
      const line = hostileLines.find((one) => best(pattern, one) > limit)
      return line === undefined ? [] : [`${pattern.source} on ${line.slice(0, 30)}`]
    })
    expect(slow).toEqual([])
  })

  test('which a pattern that reads a list in two ways is not', () => {
    expect(
      hostileLines.some((line) => best(/^\s{4}\w+\s*\((?:\w+(?:,\s*)?)+\)\s*\{$/, line.slice(0, 35)) > limit),
    ).toBe(true)
    expect(hostileLines.some((line) => best(/^\[+\s*([^\]]+?)\s*\]+/, line) > limit)).toBe(true)
  })
})
