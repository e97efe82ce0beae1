import { describe, expect, test } from 'vitest'
import { matchComments } from '../src/core/judgement/reconcile.ts'
import { emptyState } from '../src/core/memory/state.ts'
import type { Memory } from '../src/core/ports.ts'
import { dismiss, memorise } from '../src/weigh-dismissals.ts'
import { aFinding, anOwnComment, aPlace } from './support/builders.ts'

const finding = aFinding()
const moved = aFinding({ id: 'f'.repeat(16), place: aPlace({ startLine: 30, line: 31 }) })

/** A memory in which those people may write; remembers who was asked about. */
function memoryOf(writers: readonly string[]) {
  const asked: string[] = []
  const memory: Memory = {
    summary: async () => undefined,
    checkpoint: async () => undefined,
    descendsFrom: async () => false,
    mayWrite: async (login) => {
      asked.push(login)
      return writers.includes(login)
    },
  }
  return { memory, asked }
}

function replied(logins: readonly string[]) {
  const replies = logins.map((login, id) => ({
    ...{ id, author: { id, login, isBot: false }, ours: false, at: '2026-01-05T00:00:00Z' },
    body: `dismiss: says ${login}`,
  }))
  return anOwnComment({ replies })
}

const said = (findings = [finding]) => ({ state: emptyState, commanded: [], findings })

describe('who is heard', () => {
  test('those of whom GitHub says that they may write, and the last of them', async () => {
    const { memory, asked } = memoryOf(['ana', 'cem'])
    const comments = [replied(['ana', 'eve', 'cem', 'dan'])]
    const { dismissals } = await memorise(memory, said(), comments, matchComments([finding], comments))
    expect(dismissals).toMatchObject([{ by: 'cem', reason: 'says cem', title: finding.title, severity: 'blocker' }])
    expect(asked).toEqual(['ana', 'eve', 'cem', 'dan'])
  })

  test('of a crowd the newest hundred, and nobody without a memory', async () => {
    const { memory, asked } = memoryOf(['person119'])
    const comments = [replied(Array.from({ length: 120 }, (_, n) => `person${n}`))]
    const matches = matchComments([finding], comments)
    expect((await memorise(memory, said(), comments, matches)).dismissals).toMatchObject([{ by: 'person119' }])
    expect(asked).toHaveLength(100)
    expect((await memorise(undefined, said(), comments, matches)).dismissals).toEqual([])
  })

  test('who opens a resolved thread again takes it back', async () => {
    const { memory } = memoryOf(['ana'])
    const thread = { id: 'T', resolved: true, resolvedBy: 'ana', mayResolve: false }
    const resolved = [anOwnComment({ thread })]
    const { dismissals } = await memorise(memory, said(), resolved, new Map())
    expect(dismissals).toMatchObject([{ how: 'resolved' }])
    const opened = [anOwnComment({ thread: { ...thread, resolved: false, resolvedBy: undefined } })]
    const state = { ...emptyState, dismissals }
    expect((await memorise(memory, { ...said(), state }, opened, new Map())).dismissals).toEqual([])
    expect((await memorise(memory, { ...said(), state }, resolved, new Map())).dismissals).toHaveLength(1)
  })
})

test('what is dismissed is told by the identity of its comment too, when more of the code was quoted now', () => {
  const comments = [anOwnComment()]
  const dismissal = {
    ...{ id: '0123456789abcdef', by: 'ana', reason: '', how: 'reply' as const, at: '' },
    ...{ title: 'x', path: 'consumers/refund.ts', severity: undefined },
  } as const
  const matches = matchComments([moved], comments)
  const parted = dismiss([moved], matches, { dismissals: [dismissal], restored: [] })
  expect(parted).toEqual({ alive: [], dismissed: [{ dismissal, finding: moved }] })
  const other = aFinding({ id: 'e'.repeat(16), category: 'timeout' })
  expect(dismiss([other], new Map(), { dismissals: [dismissal], restored: [] })).toEqual({
    alive: [other],
    dismissed: [{ dismissal, finding: undefined }],
  })
})
