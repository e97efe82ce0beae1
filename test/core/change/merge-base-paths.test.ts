import { expect, it } from 'vitest'
import type { DiffFile } from '../../../src/core/change/diff.ts'
import { mergeBasePaths } from '../../../src/core/change/merge-base-paths.ts'
import { aDiffFile } from '../../support/builders.ts'

const file = (status: DiffFile['status'], path: string, more: Partial<DiffFile> = {}) =>
  aDiffFile({ status, path, ...more })

it.each<readonly [what: string, head: readonly string[], files: readonly DiffFile[], base: readonly string[]]>([
  ['nothing', ['a', 'b'], [], ['a', 'b']],
  ['an edit, and a change of type', ['a', 'b'], [file('modified', 'a'), file('changed', 'b')], ['a', 'b']],
  ['one more', ['a', 'b'], [file('added', 'b')], ['a']],
  ['one less', ['b'], [file('removed', 'a')], ['a', 'b']],
  ['another name', ['b'], [file('renamed', 'b', { previousPath: 'a' })], ['a']],
  ['a copy', ['a', 'b'], [file('copied', 'b', { previousPath: 'a' })], ['a']],
  [
    'names that are swapped',
    ['a', 'b'],
    [file('renamed', 'a', { previousPath: 'b' }), file('renamed', 'b', { previousPath: 'a' })],
    ['a', 'b'],
  ],
  ['a submodule less', ['a'], [file('removed', 'lib', { unread: 'submodule' })], ['a']],
  ['a folder where a file was', ['a/b'], [file('removed', 'a'), file('added', 'a/b')], ['a']],
])('takes back %s', (_what, head, files, base) => {
  expect(mergeBasePaths(head, files)).toEqual(base)
})
