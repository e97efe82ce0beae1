import { describe, expect, test } from 'vitest'
import { sealState, unseal, withoutSeal } from '../../../src/core/memory/seal.ts'
import { emptyState, type State } from '../../../src/core/memory/state.ts'
import { aFinding, aPlace } from '../../support/builders.ts'

const site = { repository: 'acme/shop', number: 7 }
const key = 'a-key-of-more-than-16-characters'
const text = '<!-- integration-engineer:v1 summary -->\n### Integration review: 1 blocker'
const none = () => undefined

const state: State = {
  checkpoint: {
    head: 'a'.repeat(40),
    mergeBase: 'b'.repeat(40),
    fingerprint: '0123456789abcdef',
    read: ['digest-one-1', 'digest-two-2'],
    hunks: ['hunk-one'],
    findings: [
      aFinding(),
      aFinding({ id: 'f'.repeat(16), origin: { kind: 'computed', rule: 'r', fromModel: ['code'] } }),
    ],
    questions: [{ text: 'How many rows has `orders`?', decides: 'blocker' }],
    unplaced: [{ title: 't', path: 'a.ts', lens: 'db', why: 'quote-not-found', detail: 'd' }],
    silenced: [
      {
        ...{ title: 's', path: 'a.ts', line: 3, rule: undefined, category: 'timeout', severity: 'minor' },
        by: 'severity',
      },
    ],
    open: ['0123456789abcdef'],
    since: undefined,
  },
  dismissals: [
    {
      ...{
        id: 'c'.repeat(16),
        by: 'ana',
        reason: 'the caller holds the lock',
        how: 'reply',
        at: '2026-01-03T00:00:00Z',
      },
      ...{ title: 'Two runs race', path: 'a.ts', severity: 'major' },
    },
  ],
  restored: [{ id: 'd'.repeat(16), by: 'ben', at: '2026-01-04T00:00:00Z' }],
}
const sealed = sealState(state, text, site, key, none)
const body = `${text}\n${sealed}`

describe('a sealed state', () => {
  test('comes back as it was, through the line ends and the closing blanks that GitHub makes', () => {
    for (const given of [body, `${body}\n`, `${body.replaceAll('\n', '\r\n')}\r\n  \r\n`])
      expect(unseal(given, site, key)).toEqual({ kind: 'believed', state, edited: false, sealed })
  })

  test('is one line, the same for the same input, and holds no word of a finding in the open', () => {
    expect(sealState(state, text, site, key, none)).toBe(sealed)
    expect(sealed).not.toContain('\n')
    expect(sealed).not.toContain('refunds')
    expect(withoutSeal(body)).toBe(text)
    expect(withoutSeal(text)).toBe(text)
  })

  test.each([
    ['another key', body, site, 'another-key-of-16-characters'],
    ['another pull request', body, { ...site, number: 8 }, key],
    ['another repository', body, { ...site, repository: 'acme/other' }, key],
    ['a changed payload', body.replace('state v1 ', 'state v1 A'), site, key],
    ['a changed MAC', body.replace(/.( -->)$/, (all) => `${all[0] === 'A' ? 'B' : 'A'} -->`), site, key],
  ])('is not believed under %s', (_, given, where, by) => {
    expect(unseal(given, where, by).kind).toBe('not-believed')
  })

  test('is kept, and not read, where there is no key', () => {
    expect(unseal(body, site, undefined)).toEqual({ kind: 'unread', sealed })
  })

  test.each([
    ['nothing', ''],
    ['a summary without one', text],
    ['one that words stand below', `${body}\nMore words.`],
    ['one within a line', `${text}\n> ${sealed}`],
    ['one of another version', body.replace('state v1', 'state v2')],
    ['a MAC of another length', body.replace(/.( -->)$/, '$1')],
  ])('%s is none', (_, given) => {
    expect(unseal(given, site, key)).toEqual({ kind: 'none' })
  })

  test('tells that the words above it were edited, and is still believed', () => {
    const edited = body.replace('1 blocker', 'nothing found')
    expect(unseal(edited, site, key)).toMatchObject({ kind: 'believed', edited: true, state })
  })

  test('a state that is copied below other words counts as edited', () => {
    expect(unseal(`Other words.\n${sealed}`, site, key)).toMatchObject({ kind: 'believed', edited: true })
  })

  test('an older one, valid in itself, is told by what it says and not by its seal', () => {
    const older = sealState(emptyState, text, site, key, none)
    expect(unseal(`${text}\n${older}`, site, key)).toMatchObject({ state: emptyState, edited: false })
  })
})

describe('what does not fit', () => {
  /** Text that deflate can do nothing about. */
  const noise = (seed: number, length: number) => {
    let [out, at] = ['', seed]
    while (out.length < length) {
      at = (at * 1103515245 + 12345) % 2147483648
      out += at.toString(36)
    }
    return out.slice(0, length)
  }
  const wide = (count: number): State => ({
    ...state,
    checkpoint: state.checkpoint && {
      ...state.checkpoint,
      read: Array.from({ length: count }, (_, n) => `digest-${n}`),
      findings: Array.from({ length: count }, (_, n) =>
        aFinding({
          id: String(n).padStart(16, '0'),
          severity: n % 2 === 0 ? 'minor' : 'major',
          failure: noise(n + 1, 1_000),
          place: aPlace({ path: `src/${n}.ts` }),
        }),
      ),
    },
  })
  const digestOf = (path: string) => `digest-${/\d+/.exec(path)?.[0]}`
  const kept = (given: State) => {
    const line = sealState(given, text, site, key, digestOf)
    expect(line.length).toBeLessThanOrEqual(24_000)
    const back = unseal(`${text}\n${line}`, site, key)
    if (back.kind !== 'believed') throw new Error(back.kind)
    return back.state
  }

  test('is left out with the digest of its file, the least severe first', () => {
    const { checkpoint, dismissals } = kept(wide(60))
    expect(dismissals).toEqual(state.dismissals)
    const found = checkpoint?.findings ?? []
    expect(found.length).toBeGreaterThan(5)
    expect(found.length).toBeLessThan(60)
    expect(found.every(({ severity }) => severity === 'major')).toBe(true)
    expect([...(checkpoint?.read ?? [])].sort()).toEqual(found.map(({ place }) => digestOf(place.path)).sort())
  })

  test('a file of which one finding has no room keeps none', () => {
    const given = wide(60)
    const twice = given.checkpoint?.findings.flatMap((one) => [
      one,
      { ...one, id: `f${one.id.slice(1)}`, severity: 'minor' as const },
    ])
    const { checkpoint } = kept({
      ...given,
      checkpoint: given.checkpoint && { ...given.checkpoint, findings: twice ?? [] },
    })
    const paths = new Set(checkpoint?.findings.map(({ place }) => place.path))
    for (const path of paths) expect(checkpoint?.findings.filter(({ place }) => place.path === path)).toHaveLength(2)
    for (const digest of checkpoint?.read ?? []) expect([...paths].map(digestOf)).toContain(digest)
  })

  test('of too many files the last are read again', () => {
    const read = Array.from({ length: 9_000 }, (_, n) => noise(n + 7, 12))
    const { checkpoint } = kept({
      ...state,
      checkpoint: state.checkpoint && { ...state.checkpoint, read, findings: [], open: [] },
    })
    expect(checkpoint?.read.length).toBeGreaterThan(1_000)
    expect(checkpoint?.read).toEqual(read.slice(0, checkpoint?.read.length))
  })
})
