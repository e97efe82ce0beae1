import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replaceFile } from '../../src/adapters/replace-file.ts'
import { readRulePages } from '../../src/adapters/rule-pages.ts'

const stage = { folder: '' }
beforeAll(async () => {
  stage.folder = await mkdtemp(join(tmpdir(), 'replace-file-'))
})
afterAll(() => rm(stage.folder, { recursive: true, force: true }))

test('a file is written with its folder, and replaced whole', async () => {
  const path = join(stage.folder, 'a', 'b', 'out.sarif')
  await replaceFile(path, 'first, and long')
  await replaceFile(path, 'second')
  expect(await readFile(path, 'utf8')).toBe('second')
  expect(await readdir(join(stage.folder, 'a', 'b'))).toEqual(['out.sarif'])
})

test('D16 a link that stands there is replaced, and what it leads to is not touched', async () => {
  const [target, path] = [join(stage.folder, 'profile'), join(stage.folder, 'out.sarif')]
  await writeFile(target, 'theirs')
  await symlink(target, path)
  await replaceFile(path, 'ours')
  expect([await readFile(target, 'utf8'), await readFile(path, 'utf8')]).toEqual(['theirs', 'ours'])
  expect((await lstat(path)).isSymbolicLink()).toBe(false)
})

test('the pages of rules are read by their names, and a name that is a path is none', async () => {
  const root = join(import.meta.dirname, '..', '..')
  const rules = ['graphql-field-removed', 'graphql-field-removed', 'no-such-rule', '../../README', '../decisions']
  const pages = await readRulePages(root, rules)
  expect([...pages.keys()]).toEqual(['graphql-field-removed'])
  expect(pages.get('graphql-field-removed')).toMatch(/^# graphql-field-removed\n/)
})
