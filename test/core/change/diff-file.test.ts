import { describe, expect, it } from 'vitest'
import type { ChangedFile } from '../../../src/core/change/changed-file.ts'
import { diffFile, needsTexts, type TextPair } from '../../../src/core/change/diff-file.ts'
import type { Text } from '../../../src/core/change/text.ts'

const aFile = (parts: Partial<ChangedFile>): ChangedFile => ({
  path: 'src/a.ts',
  previousPath: undefined,
  status: 'modified',
  patch: undefined,
  added: 0,
  deleted: 0,
  ...parts,
})
const text = (content: string): Text => ({ kind: 'text', text: content })
const absent: Text = { kind: 'absent' }

describe('diffFile', () => {
  it('makes the lines of a given patch commentable', () => {
    const file = diffFile(aFile({ patch: '@@ -1 +1 @@\n-a\n+b', added: 1, deleted: 1 }))
    expect(file).toMatchObject({ commentable: 'lines', added: 1, deleted: 1, hunks: [{ oldStart: 1 }] })
    expect(file.unread).toBeUndefined()
  })

  it('refuses a patch that shows less than was counted: it was cut between two hunks', () => {
    const cut = diffFile(aFile({ patch: '@@ -1 +1 @@\n-a\n+b', added: 2, deleted: 1 }))
    expect(cut).toMatchObject({ unread: 'malformed-patch', hunks: [], added: 2, deleted: 1 })
  })

  it('refuses a patch that is none', () => {
    expect(diffFile(aFile({ patch: '@@@ -1 -1 +1 @@@\n++a' }))).toMatchObject({ unread: 'malformed-patch', hunks: [] })
  })

  it.each(['binary', 'submodule', 'symlink'] as const)('lists a %s and shows nothing of it', (special) => {
    const file = aFile({ special, patch: '@@ -1 +1 @@\n-a\n+b' })
    expect(diffFile(file)).toMatchObject({ unread: special, hunks: [], commentable: 'file' })
    expect(needsTexts(file)).toBe(false)
  })

  const named: readonly (readonly [string, Partial<ChangedFile>])[] = [
    ['a rename', { status: 'renamed', previousPath: 'src/b.ts', sameContent: true }],
    ['a copy', { status: 'copied', previousPath: 'src/b.ts', sameContent: true }],
    ['a mode', { status: 'changed', special: 'mode-only' }],
    ['nothing', { status: 'unchanged' }],
  ]
  it.each(named)('has nothing unread where %s is all that changed', (_, parts) => {
    const file = diffFile(aFile(parts))
    expect(file.hunks).toEqual([])
    expect(file.unread).toBeUndefined()
    expect(needsTexts(aFile(parts))).toBe(false)
  })

  const renames: readonly (readonly [string, Partial<ChangedFile>, TextPair | undefined, object])[] = [
    ['without its texts', {}, undefined, { unread: 'unreadable' }],
    ['to equal texts', {}, { old: text('a\n'), new: text('a\n') }, { hunks: [], added: 0, deleted: 0 }],
    ['to other texts', {}, { old: text('a\n'), new: text('b\n') }, { hunks: [{ oldLines: 1 }], added: 1, deleted: 1 }],
    ['to a binary', {}, { old: text('a\n'), new: { kind: 'binary' } }, { unread: 'binary' }],
    [
      'to other bytes that decode alike',
      { sameContent: false },
      { old: text('\ufffd\n'), new: text('\ufffd\n') },
      { unread: 'unreadable', hunks: [] },
    ],
  ]
  it.each(renames)('believes no rename without a patch that its content stayed: %s', (_, parts, texts, expected) => {
    const file = aFile({ status: 'renamed', previousPath: 'src/b.ts', ...parts })
    expect(needsTexts(file)).toBe(true)
    expect(diffFile(file, texts)).toMatchObject({ commentable: 'file', ...expected })
    expect('unread' in diffFile(file, texts)).toBe('unread' in expected)
  })

  it('diffs the texts itself where the patch is cut or broken', () => {
    const texts = { old: text('a\nb\n'), new: text('c\nd\n') }
    for (const patch of ['@@ -1 +1 @@\n-a\n+c', '@@ -1,2 +1,2 @@\n-a', 'Binary files differ']) {
      const file = aFile({ patch, added: 2, deleted: 2 })
      expect(needsTexts(file)).toBe(true)
      expect(diffFile(file)).toMatchObject({ unread: 'malformed-patch', hunks: [] })
      expect(diffFile(file, texts)).toMatchObject({
        commentable: 'file',
        added: 2,
        deleted: 2,
        hunks: [{ oldLines: 2 }],
      })
    }
    expect(needsTexts(aFile({ patch: '@@ -1 +1 @@\n-a\n+c', added: 1, deleted: 1 }))).toBe(false)
  })

  it('C13 diffs the texts itself where no patch was given, but on the file only', () => {
    expect(needsTexts(aFile({ added: 1, deleted: 1 }))).toBe(true)
    const file = diffFile(aFile({ added: 9, deleted: 9 }), { old: text('a\n'), new: text('b\n') })
    expect(file).toMatchObject({ commentable: 'file', added: 1, deleted: 1, hunks: [{ newLines: 1 }] })
  })

  it('takes an added file from nothing and a removed one to nothing', () => {
    const added = diffFile(aFile({ status: 'added' }), { old: absent, new: text('a\n') })
    const removed = diffFile(aFile({ status: 'removed' }), { old: text('a\n'), new: absent })
    expect([added.added, added.deleted, removed.added, removed.deleted]).toEqual([1, 0, 0, 1])
  })

  const unreadable: readonly (readonly [string, Text, string])[] = [
    ['absent', absent, 'unreadable'],
    ['binary', { kind: 'binary' }, 'binary'],
    ['too large', { kind: 'too-large', bytes: 9e6 }, 'too-large'],
    ['unreadable', { kind: 'unreadable', detail: 'gone' }, 'unreadable'],
  ]
  it.each(unreadable)('never takes a text that is %s for an empty one', (_, missing, unread) => {
    expect(diffFile(aFile({}), { old: text('a\n'), new: missing })).toMatchObject({ unread, hunks: [] })
    expect(diffFile(aFile({}), { old: missing, new: text('a\n') })).toMatchObject({ unread, hunks: [] })
  })

  it('says unread where its texts were not read', () => {
    expect(diffFile(aFile({ added: 1 }))).toMatchObject({ unread: 'unreadable', hunks: [] })
  })
})
