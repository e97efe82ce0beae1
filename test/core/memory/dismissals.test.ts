import { describe, expect, test } from 'vitest'
import type { OwnComment, ThreadReply } from '../../../src/core/judgement/reconcile.ts'
import {
  type Commanded,
  candidateLogins,
  gatherDismissals,
  parseDismissReply,
} from '../../../src/core/memory/dismissals.ts'
import { type Dismissal, emptyState, type State } from '../../../src/core/memory/state.ts'

const id = '0123456789abcdef'

function reply(login: string, body: string, over: Partial<ThreadReply> = {}): ThreadReply {
  return { id: 2, author: { id: 101, login, isBot: false }, ours: false, body, at: '2026-01-05T00:00:00Z', ...over }
}

function comment(over: Partial<OwnComment> = {}): OwnComment {
  return {
    ...{ id: 1, identity: id, category: 'timeout', severity: 'major', code: undefined, origin: 'model' },
    ...{ path: 'a.ts', lines: undefined, url: 'u', replies: [], thread: undefined },
    body: '',
    ...over,
  }
}

const thread = { id: 'T', resolved: true, resolvedBy: 'ana', mayResolve: false }
const remembered: Dismissal = {
  ...{ id, by: 'ben', reason: 'known', how: 'command', at: '2026-01-02T00:00:00Z' },
  ...{ title: 'x', path: 'a.ts', severity: 'minor' },
}
const restoredAt = (at: string): State => ({ ...emptyState, restored: [{ id, by: 'ben', at }] })

const told = { title: 'the call never ends', path: 'a.ts', severity: 'major' } as const

function gather(comments: readonly OwnComment[], state: State = emptyState, commanded: readonly Commanded[] = []) {
  return gatherDismissals({ state, comments, commanded, mayWrite: (login) => login !== 'eve', titles: () => told })
}

describe('parseDismissReply', () => {
  test.each([
    ['dismiss: the caller retries', 'the caller retries'],
    ['  Dismiss : yes  \nmore', 'yes'],
    ['dismiss:\r\nmore', ''],
    ['dismiss:', ''],
    [`dismiss: ${'x'.repeat(400)}`, 'x'.repeat(300)],
    ['please dismiss: no', undefined],
    ['> dismiss: quoted', undefined],
    ['thanks\ndismiss: second line', undefined],
    ['dismissed: no', undefined],
    ['', undefined],
  ])('%j: %j', (body, reason) => {
    expect(parseDismissReply(body)).toBe(reason)
  })
})

describe('who dismisses what', () => {
  test('a reply by somebody who may write, with what is known of the finding', () => {
    expect(gather([comment({ replies: [reply('ana', 'dismiss: we hold the lock')] })]).dismissals).toEqual([
      {
        ...{ id, by: 'ana', reason: 'we hold the lock', how: 'reply', at: '2026-01-05T00:00:00Z' },
        ...{ title: 'the call never ends', path: 'a.ts', severity: 'major' },
      },
    ])
  })

  test('a thread that a person resolved; a reply says more', () => {
    expect(gather([comment({ thread })]).dismissals).toMatchObject([{ by: 'ana', how: 'resolved', reason: '', at: '' }])
    const both = gather([comment({ thread, replies: [reply('cem', 'dismiss: why')] })])
    expect(both.dismissals).toMatchObject([{ by: 'cem', how: 'reply', reason: 'why' }])
  })

  test.each<[string, Partial<OwnComment>]>([
    ['nobody who may not write', { replies: [reply('eve', 'dismiss: no')] }],
    ['no resolver who may not write', { thread: { ...thread, resolvedBy: 'eve' } }],
    ['no bot', { replies: [reply('ana', 'dismiss: no', { author: { id: 1, login: 'ana', isBot: true } })] }],
    ['not we ourselves', { replies: [reply('ana', 'dismiss: no', { ours: true })] }],
    ['no thread that is open', { thread: { ...thread, resolved: false } }],
    ['no thread that an app resolved', { thread: { ...thread, resolvedBy: undefined } }],
    ['no other words', { replies: [reply('ana', 'I disagree')] }],
  ])('%s', (_, over) => {
    expect(gather([comment(over)]).dismissals).toEqual([])
  })

  test('only those who say something new are asked about', () => {
    const comments = [
      comment({ replies: [reply('ana', 'dismiss: a'), reply('eve', 'dismiss: b'), reply('cem', 'hm')] }),
      comment({ identity: 'f'.repeat(16), thread: { ...thread, resolvedBy: 'dan' } }),
    ]
    expect(candidateLogins(emptyState, comments)).toEqual(['ana', 'eve', 'dan'])
    expect(candidateLogins({ ...emptyState, dismissals: [remembered] }, comments)).toEqual(['dan'])
  })
})

describe('the last word counts', () => {
  const said = comment({ replies: [reply('ana', 'dismiss: again')], thread })

  test('what is remembered stays as it was said first', () => {
    expect(gather([said], { ...emptyState, dismissals: [remembered] }).dismissals).toEqual([remembered])
  })

  test('a restoral undoes what was said before it, and a resolved thread, which has no time', () => {
    expect(gather([said], restoredAt('2026-01-06T00:00:00Z')).dismissals).toEqual([])
    expect(gather([comment({ thread })], restoredAt('2026-01-01T00:00:00Z')).dismissals).toEqual([])
  })

  test('and is undone by what is said after it', () => {
    const { dismissals, restored } = gather([said], restoredAt('2026-01-04T00:00:00Z'))
    expect(dismissals).toMatchObject([{ how: 'reply', reason: 'again' }])
    expect(restored).toEqual([])
  })

  test('commands: dismiss, restore, dismiss again', () => {
    const at = '2026-01-07T00:00:00Z'
    const dismiss: Commanded = { kind: 'dismiss', id, by: 'ana', reason: 'known', at }
    const restore: Commanded = { kind: 'restore', id, by: 'ana', at }
    expect(gather([], emptyState, [dismiss]).dismissals).toMatchObject([{ id, how: 'command', by: 'ana', at }])
    const after = gather([said], { ...emptyState, dismissals: [remembered] }, [restore])
    expect(after).toEqual({ dismissals: [], restored: [{ id, by: 'ana', at }] })
    expect(gather([], { ...emptyState, ...after }, [dismiss])).toMatchObject({ dismissals: [{ id }], restored: [] })
  })
})
