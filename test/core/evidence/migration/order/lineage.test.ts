import { expect, it } from 'vitest'
import { djangoLineage } from '../../../../../src/core/evidence/migration/django/lineage.ts'
import { cpuTimeOf } from '../../../../support/cpu-time.ts'

const migration = (body: string) => `from django.db import migrations\nclass Migration(migrations.Migration):\n${body}`

it.each([
  ['lines without text', '\n'.repeat(200_000)],
  ['a list that never ends', `    dependencies = [('a', 'b'${' '.repeat(58_000)}x]\n`],
])('takes no time over texts that are made to cost some: %s', (_, body) => {
  expect(cpuTimeOf(() => djangoLineage.linkOf('shop/migrations/0002_b.py', migration(body)))).toBeLessThan(500)
})
