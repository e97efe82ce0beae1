import { describe, expect, test } from 'vitest'
import { neverSend } from '../../../src/core/settings/never-send.ts'

const [hidden, sent] = [true, false]

describe('never-send', () => {
  test.each([
    ['*.pem', 'deploy/keys/prod.pem', hidden],
    ['*.pem', 'prod.PEM', hidden],
    ['*.pem', 'prod.pem.ts', sent],
    ['config/production', 'config/production/db.yml', hidden],
    ['config/production/', 'config/production/a/b.ts', hidden],
    ['config/production', 'config/productions.ts', sent],
    ['config/production', 'services/config/production/a.ts', sent],
    ['secrets', 'services/a/Secrets/b.ts', hidden],
    ['fixtures/**', 'fixtures/customers.sql', hidden],
    ['./fixtures/*.sql', 'fixtures/customers.sql', hidden],
    ['fixtures/*.sql', 'src/fixtures/customers.sql', sent],
    ['.env*', '.env.production', hidden],
    ['a.ts', 'a.ts\n', sent],
  ])('%s and %s', (pattern, path, expected) => {
    expect(neverSend([pattern])({ path })).toBe(expected)
  })

  test('a renamed file is still what it was', () => {
    const isHidden = neverSend(['vault/**'])
    expect(isHidden({ path: 'src/open.ts', previousPath: 'vault/open.ts' })).toBe(true)
    expect(isHidden({ path: 'vault/open.ts', previousPath: 'src/open.ts' })).toBe(true)
    expect(isHidden({ path: 'src/open.ts', previousPath: undefined })).toBe(false)
  })

  test('no globs hide nothing', () => {
    expect(neverSend([])({ path: 'a.pem' })).toBe(false)
  })
})
