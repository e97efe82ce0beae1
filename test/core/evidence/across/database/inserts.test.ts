import { describe, expect, it } from 'vitest'
import { insertsWithout } from '../../../../../src/core/evidence/across/database/inserts.ts'
import { tableName } from '../../../../../src/core/evidence/across/database/names.ts'
import { codeFile } from '../../../../../src/core/evidence/across/database/sql-text.ts'
import { marked } from './marked.ts'

/** Each is held against the column `tenant_id` of `orders`. */
const rows: readonly (readonly [what: string, path: string, text: string])[] = [
  ['an insert', 'src/a.ts', "q('INSERT INTO orders (id, code) VALUES ($1, $2)') ◂"],
  ['an insert that sets it', 'src/a.ts', "q('INSERT INTO orders (id, tenant_id) VALUES ($1, $2)')"],
  [
    'an insert of many lines',
    'a.py',
    'cur.execute("""\n    insert into orders ◂\n      (id,\n       code)\n    values (%s, %s)\n""")',
  ],
  ['an insert of another table', 'src/a.ts', "q('INSERT INTO invoices (id, code) VALUES ($1, $2)')"],
  ['columns that a program puts in', 'src/a.ts', `q(\`INSERT INTO orders (id, \${columns}) VALUES ($1, $2)\`)`],
  ['columns that a program puts together', 'src/a.ts', "q('INSERT INTO orders (id, ' + columns + ') VALUES ($1, $2)')"],
  ['columns of a format', 'a.py', 'cur.execute("INSERT INTO orders (id, %s) VALUES (1, 2)" % more)'],
  ['an insert without columns', 'src/a.ts', "q('INSERT INTO orders VALUES ($1, $2)')"],
  ['an insert of a query', 'q/a.sql', 'insert into orders ("id", code) select id, code from drafts; ◂'],
  ['a comment', 'src/a.ts', "// q('INSERT INTO orders (id) VALUES ($1)')"],
  ['knex', 'src/a.ts', "await knex('orders').insert({ id, code: 1 }) ◂"],
  ['knex that sets it', 'src/a.ts', "await knex('orders').insert({ id, tenant_id: 1 })"],
  ['knex that sets it in camel case', 'src/a.ts', "await knex('orders').insert({ id, tenantId })"],
  ['knex with more', 'src/a.ts', "await knex('orders').insert({ id, ...rest })"],
  ['knex with a row', 'src/a.ts', "await knex('orders').insert(row)"],
  ['knex with what cannot be seen', 'src/a.ts', "await knex('orders').insert({ id, [key]: 1 })"],
]

describe('an insert that does not set a column', () => {
  it.each(rows)('%s', (_what, path, whole) => {
    const { text, lines } = marked(whole)
    expect(insertsWithout(codeFile(path, text), tableName('orders'), 'tenant_id')).toEqual(lines)
  })
})
