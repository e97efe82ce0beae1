import { describe, expect, it } from 'vitest'
import { codeFile } from '../../../../../src/core/evidence/across/database/sql-text.ts'
import { valueUses } from '../../../../../src/core/evidence/across/database/value-uses.ts'
import { marked } from './marked.ts'

/** Each is held against the value `paid` of `order_status`, or `PAID` where it stands so. */
const rows: readonly (readonly [what: string, path: string, text: string, value?: string])[] = [
  ['a cast in SQL', 'q/a.sql', "select id from orders where s = 'paid'::order_status; ◂"],
  ['a cast to another type', 'q/a.sql', "select id from orders where s = 'paid'::invoice_status;"],
  ['an enum', 'src/a.ts', "enum OrderStatus {\n  Paid = 'paid', ◂\n  Open = 'open',\n}"],
  ['another enum', 'src/a.ts', "enum OrderStatus {\n  Open = 'open',\n}\nenum InvoiceStatus {\n  Paid = 'paid',\n}"],
  ['a union', 'src/a.ts', "type OrderStatus = 'open' | 'paid' ◂"],
  ['pgEnum', 'src/a.ts', "export const orderStatus = pgEnum('order_status', ['open', 'paid']) ◂"],
  ['a comparison', 'src/a.ts', "if (order.orderStatus === 'paid') go() ◂"],
  [
    'a comparison of something else',
    'src/a.ts',
    "import { OrderStatus } from './a'\nif (invoice.state === 'paid') go()",
  ],
  ['a case', 'src/a.ts', "switch (order.orderStatus) {\n  case 'paid': ◂\n    go()\n}"],
  ['a case of something else', 'src/a.ts', "switch (kind) {\n  case 'paid':\n    go(order.orderStatus)\n}"],
  ['a longer value', 'src/a.ts', "if (order.orderStatus === 'paid-late') go()"],
  ['a comment', 'src/a.ts', "// OrderStatus 'paid'"],
  ['a class of Python', 'a.py', 'class OrderStatus(str, Enum):\n    PAID = "paid" ◂'],
  ['a constant of Java', 'A.java', 'enum OrderStatus {\n    OPEN,\n    PAID, ◂\n}', 'PAID'],
  ['a constant that stands for another value', 'A.java', 'enum OrderStatus {\n    PAID("settled"),\n}', 'PAID'],
  ['Prisma', 'p/schema.prisma', 'enum OrderStatus {\n  open\n  paid ◂\n}'],
  ['Prisma, mapped to another', 'p/schema.prisma', 'enum OrderStatus {\n  paid @map("settled")\n}'],
  ['an event', 'src/a.ts', "function orderStatus() {\n  emit('paid')\n}"],
]

describe('a value that is gone', () => {
  it.each(rows.map(([what, ...row]) => ({ what, row })))('$what', ({ row }) => {
    const [path, whole, value = 'paid'] = row
    const { text, lines } = marked(whole)
    expect(valueUses(codeFile(path, text), 'order_status', value)).toEqual(lines)
  })

  it('of a type with a name of one word counts in its declaration alone', () => {
    const text = "type Status = 'paid'\nif (status === 'paid') go()"
    expect(valueUses(codeFile('src/a.ts', text), 'status', 'paid')).toEqual([1])
  })
})
