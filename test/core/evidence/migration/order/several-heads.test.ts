import { describe, expect, it } from 'vitest'
import { severalHeadsCheck } from '../../../../../src/core/evidence/migration/order/several-heads.ts'
import { brief, runCheck } from '../../run-check.ts'

type Tree = Readonly<Record<string, string>>

async function told(base: Tree, head: Tree) {
  return brief(await runCheck(severalHeadsCheck, { base, head }))
}

describe('Alembic', () => {
  const folder = 'db/alembic/versions'
  const revision = (id: string, down: string, more = '') => ({
    [`${folder}/${id}_x.py`]: `from alembic import op\n\nrevision: str = "${id}"\ndown_revision: Union[str, None] = ${down}\n${more}\ndef upgrade(): pass\n`,
  })
  const base = { ...revision('1a', 'None'), ...revision('2a', '"1a"') }

  it('two that come after one are refused, told where the new one says so', async () => {
    const head = { ...base, ...revision('0b', "'1a'") }
    expect(await told(base, head)).toEqual([`migration-several-heads breaking head ${folder}/0b_x.py:4`])
    const { evidence } = await runCheck(severalHeadsCheck, { base, head })
    expect(evidence.map(({ title }) => title)).toEqual([
      '`alembic upgrade head` refuses: nothing comes after `0b`, and nothing after `2a`',
    ])
    expect(evidence[0]?.detail).toContain('Put it in place of `1a` in `down_revision`')
  })

  it('two of the same change, and one whose edit moves it', async () => {
    const both = { ...base, ...revision('3a', '"2a"'), ...revision('3b', '"2a"') }
    expect(await told(base, both)).toEqual([`migration-several-heads breaking head ${folder}/3b_x.py:4`])
    const three = { ...base, ...revision('3a', '"2a"') }
    expect(await told(three, { ...three, ...revision('3a', '"1a"') })).toEqual([
      `migration-several-heads breaking head ${folder}/3a_x.py:4`,
    ])
  })

  it.each([
    ['one after the other', base, revision('3a', '"2a"')],
    ['a merge', base, { ...revision('3a', '"1a"'), ...revision('4a', '(\n    "3a",  # why\n    "2a",\n)') }],
    ['two heads that were there before', { ...base, ...revision('2b', '"1a"') }, revision('3b', '"2b"')],
    ['a branch with a name', base, revision('9a', 'None', 'branch_labels = ("reports",)\n')],
    ['what is not written out', base, revision('3a', 'parent()')],
    ['a parent that is elsewhere', base, revision('3a', '"77"')],
  ])('says nothing of %s', async (_, before, more) => {
    expect(await told(before, { ...before, ...more })).toEqual([])
  })

  it('asks nothing where the tree is not listed, or an edit moves nothing', async () => {
    const head = { ...base, ...revision('0b', '"1a"') }
    expect(await told({}, revision('0b', '"1a"'))).toEqual([])
    expect(await told(head, { ...head, ...revision('0b', '"1a"', '# more\n') })).toEqual([])
  })

  it('two that call themselves the same: one never runs', async () => {
    const head = { ...base, [`${folder}/zz_y.py`]: 'revision = "2a"\ndown_revision = "1a"\n' }
    expect(await told(base, head)).toEqual([`migration-version-twice breaking head ${folder}/zz_y.py:2`])
  })

  it('the last one that is gone, or called otherwise, is missed where it ran', async () => {
    expect(await told({ ...base, ...revision('3a', '"2a"') }, { ...base, ...revision('3b', '"2a"') })).toEqual([
      `migration-removed-after-release risky base ${folder}/3a_x.py:4`,
    ])
    // In the middle it is not asked for.
    const three = { ...base, ...revision('3a', '"2a"') }
    expect(await told(three, { ...revision('1a', 'None'), ...revision('3a', '"1a"') })).toEqual([])
  })

  it('names what it could not ask', async () => {
    const many = Object.assign({}, ...Array.from({ length: 801 }, (_, at) => revision(`r${at}`, `"r${at - 1}"`)))
    const { evidence, unchecked } = await runCheck(severalHeadsCheck, {
      base: many,
      head: { ...many, ...revision('x', '"r1"') },
    })
    expect([evidence, unchecked.map(({ path }) => path)]).toEqual([[], [`${folder}/x_x.py`]])
  })
})

describe('Django', () => {
  const migration = (name: string, after: string, more = '') => ({
    [`shop/migrations/${name}.py`]: `from django.db import migrations\n\nclass Migration(migrations.Migration):\n${more}    dependencies = [${after}]\n    operations = []\n`,
  })
  const base = { ...migration('0001_initial', ''), ...migration('0002_a', "('shop', '0001_initial')") }

  it('two leaves of an app are refused', async () => {
    const head = { ...base, ...migration('0002_b', "('shop', '0001_initial')") }
    expect(await told(base, head)).toEqual(['migration-several-heads breaking head shop/migrations/0002_b.py:4'])
  })

  it.each([
    ['one after the other', migration('0003_b', "('shop', '0002_a'), ('users', '0001_initial')")],
    [
      'a merge',
      {
        ...migration('0002_b', "('shop', '0001_initial')"),
        ...migration('0003_m', "('shop', '0002_a'),\n        ('shop', '0002_b'),"),
      },
    ],
    [
      'a squashed one',
      migration('0001_squashed_0002_a', '', "    replaces = [('shop', '0001_initial'), ('shop', '0002_a')]\n"),
    ],
    ['what is not written out', migration('0003_b', 'previous(__file__)')],
    [
      'what runs before another',
      migration('0003_b', "('shop', '0001_initial')", "    run_before = [('shop', '0002_a')]\n"),
    ],
  ])('says nothing of %s', async (_, more) => {
    expect(await told(base, { ...base, ...more })).toEqual([])
  })

  it('leaves the migrations of tests alone', async () => {
    const inTests = (tree: Tree) => Object.fromEntries(Object.entries(tree).map(([at, text]) => [`tests/${at}`, text]))
    const head = { ...base, ...migration('0002_b', "('shop', '0001_initial')") }
    expect(await told(inTests(base), inTests(head))).toEqual([])
  })
})
