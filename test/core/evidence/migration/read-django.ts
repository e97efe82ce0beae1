import { join } from 'node:path'
import { loadSyntaxParser } from '../../../../src/adapters/parsers/syntax-trees.ts'
import { readDjango } from '../../../../src/core/evidence/migration/django/read.ts'
import type { Migration } from '../../../../src/core/evidence/migration/operation.ts'
import { sqlReader } from '../../../../src/core/evidence/migration/program-kind.ts'
import type { EarlierText } from '../../../../src/core/evidence/migration/reader.ts'
import { postgres } from './judged.ts'
import { told } from './read-program.ts'

const assets = join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'assets')
const syntax = await loadSyntaxParser(assets, 'python')
if (syntax === undefined) throw new Error('run npm run build first')
const parser = syntax
const readSql = sqlReader(await postgres())

const imports = `from django.conf import settings
from django.db import migrations, models
import django.db.models.deletion
import django.contrib.postgres.fields
from django.contrib.postgres import operations as pg
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.indexes import GinIndex
import uuid
`

/** What a migration may say besides its operations. */
export interface Said {
  /** Attributes of the class, as they are written. */
  readonly attributes?: string
  /** Imports and functions before it. */
  readonly before?: string
}

/** The text of a migration with these operations. */
export function djangoText(operations: string, { attributes = '', before = '' }: Said = {}): string {
  return `${imports}${before}\nclass Migration(migrations.Migration):\n    ${attributes}\n    operations = [\n${operations}\n    ]\n`
}

/** What the shop has before the migrations that are tested. */
export const shop = `
        migrations.CreateModel('Order', fields=[
            ('id', models.BigAutoField(primary_key=True)),
            ('state', models.CharField(max_length=20)),
            ('note', models.TextField(null=True)),
            ('count', models.IntegerField(null=True)),
            ('price', models.DecimalField(max_digits=8, decimal_places=2, default=0)),
            ('stock', models.PositiveIntegerField(default=0)),
            ('code', models.CharField(max_length=20, db_index=True)),
            ('number', models.CharField(max_length=20, unique=True)),
            ('at', models.DateTimeField(null=True)),
            ('legacy', models.IntegerField(db_column='OLD')),
        ], options={'unique_together': {('state', 'code')}, 'indexes': [models.Index(fields=['state'], name='by_state')]}),
        migrations.CreateModel('Item', [
            ('id', models.AutoField(primary_key=True)),
            ('order', models.ForeignKey(to='shop.Order', on_delete=models.CASCADE)),
            ('orders', models.ManyToManyField('shop.Order')),
            ('user', models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True)),
        ], options={'db_table': 'items'}),
        migrations.CreateModel('Tag', [('slug', models.SlugField(primary_key=True))]),
        migrations.CreateModel('View', [('id', models.IntegerField(primary_key=True))], options={'managed': False}),`

const first: EarlierText = { path: 'shop/migrations/0001_initial.py', text: djangoText(shop) }

/** Reads a migration of the shop that comes after its first, or after others that are given. */
export function readAfter(text: string, others: readonly EarlierText[] = [first]): Migration | undefined {
  return readDjango({ path: 'shop/migrations/0009_last.py', text, syntax: parser, readSql, others })
}

/** What the operations of a migration do, each in a line. */
export function does(operations: string, said: Said = {}, others: readonly EarlierText[] = [first]): readonly string[] {
  return (readAfter(djangoText(operations, said), others)?.steps ?? []).map(({ operation }) => told(operation))
}
