import { expect, it } from 'vitest'
import { revisionOrder } from '../../../../src/core/evidence/migration/alembic/revisions.ts'
import { migrationChecks } from '../../../../src/core/evidence/migration/checks.ts'
import { brief, runCheck } from '../run-check.ts'

const file = (path: string, id: string, down: string, more = '') => ({
  path,
  text: `revision: str = "${id}"\ndown_revision: str | None = ${down}\n${more}`,
})

it.each([
  ['one after the other', [file('a', '3', '"2"'), file('b', '1', 'None'), file('c', '2', "'1'")], ['b', 'c', 'a']],
  [
    'a merge behind both',
    [file('a', '4', '("2",\n  "3")'), file('b', '2', '"1"'), file('c', '3', '"1"'), file('d', '1', 'None')],
    ['d', 'b', 'c', 'a'],
  ],
  [
    'another branch that it needs',
    [file('a', '2', '"1"', 'depends_on = ["9"]\n'), file('b', '9', 'None'), file('c', '1', '"0"')],
    ['b', 'c', 'a'],
  ],
  ['a circle', [file('a', '2', '"1"'), file('b', '1', '"2"')], undefined],
  ['one that is not written out', [file('a', '2', 'before()'), file('b', '1', 'None')], undefined],
])('puts revisions in order: %s', (_, files, order) => {
  expect(revisionOrder(files)).toEqual(order)
})

it('judges revisions as they run, whatever their files are called', async () => {
  const check = migrationChecks.find(({ kind }) => kind === 'migration-alembic')
  if (check === undefined) throw new Error('no check of Alembic')
  const migration = (id: string, down: string, body: string) =>
    `from alembic import op\nrevision = '${id}'\ndown_revision = '${down}'\n\ndef upgrade():\n    op.execute("${body}")\n\ndef downgrade():\n    raise NotImplementedError\n`
  const head = {
    'versions/ff_check.py': migration('ff', '00', 'ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID'),
    'versions/aa_validate.py': migration('aa', 'ff', 'ALTER TABLE t VALIDATE CONSTRAINT c'),
    'versions/00_require.py': migration('bb', 'aa', 'ALTER TABLE t ALTER COLUMN a SET NOT NULL'),
  }
  const { evidence, unchecked } = await runCheck(check, { base: {}, head })
  expect(brief({ evidence: evidence.filter(({ byRequest }) => byRequest !== true), unchecked })).toEqual([])
})
