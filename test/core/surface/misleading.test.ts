import { describe, expect, test } from 'vitest'
import { aChange, reasons, said } from './a-change.ts'

describe('words that mislead', () => {
  test.each([
    ['src/ledger.ts', 'const transaction = account.transactions.find((t) => t.id === id)'],
    ['src/ledger.ts', 'export class Transaction { amount = 0 }'],
    ['src/ledger.py', 'for transaction in statement.transactions: total += transaction.amount'],
    ['src/letter.ts', "const label = 'Subscribe to our newsletter, queue your task, select a table'"],
    ['src/letter.ts', 'this.subscription = this.items$.subscribe((items) => this.show(items))'],
    ['src/graph.ts', 'const queue: Node[] = [root]'],
    ['src/graph.ts', 'queue.push(next)'],
    ['src/Graph.java', 'queue.add(next);'],
    ['src/graph.py', 'queue.append(node)'],
    ['src/list.ts', 'const names = users.filter((user) => user.active).map((user) => user.name).join(", ")'],
    ['src/list.py', 'names = ", ".join(filter(None, names))'],
    ['src/log.py', 'class Quiet(logging.Filter):'],
    ['src/log.py', 'def filter(self, record):'],
    ['src/menu.ts', 'export const events = ["click", "request", "publish", "table"]'],
    ['src/name.go', 'func worker(name string) string { return strings.ToUpper(name) }'],
    ['src/flags.go', 'Usage: "address of the server", Value: c.String("addr"),'],
    ['src/Money.java', 'BigDecimal transaction = account.balance();'],
    ['src/money.rb', 'transaction_total = amounts.sum'],
    ['frontend/src/form.ts', 'const schema = z.object({ name: z.string() })'],
    ['frontend/src/store.ts', 'store.add(item)'],
    ['src/Form.tsx', '<Select value={value} onChange={onSelect}><option>table</option></Select>'],
    ['src/Form.tsx', 'const { data } = await fetch("/api/orders")'],
    ['src/Form.tsx', "import { Role } from '@prisma/client'"],
    ['src/Form.tsx', 'updateMany(event)'],
    ['src/Text.java', 'String text = msg.get("text");'],
    ['lib/tasks/demo.rake', 'namespace :demo do'],
    ['config/labels.yml', 'title: select from the queue'],
  ])('%s: %s', (path, line) => {
    const file = said(aChange(path, [`+${line}`, `-${line}`]))
    expect(reasons(file).filter((why) => !why.startsWith('-'))).toEqual([])
    expect(file.tier).toBe('dropped')
  })

  test.each([
    ['src/plain.ts', "// app.get('/orders', list)"],
    ['src/plain.ts', ' * await prisma.order.findMany()'],
    ['src/plain.ts', '/** SELECT id FROM orders */'],
    ['src/plain.py', '# session.execute(select(Order))'],
    ['src/plain.go', '// db.QueryContext(ctx, query)'],
    ['src/plain.rb', '# Order.where(paid: true)'],
    ['app/Plain.php', "# DB::table('orders')"],
    ['src/plain.ex', '# Repo.insert(order)'],
  ])('%s: a comment `%s` is no sign', (path, line) => {
    expect(reasons(said(aChange(path, [`+${line}`, '+  x'])))).toEqual([
      '-/lines: what is shown of it has no sign of an API, queue or database',
    ])
    expect(reasons(said(aChange(path, [`+${line}`])))).toEqual(['-/lines: only comments or blank lines changed'])
  })

  test('lines within a block comment are no sign, and code behind its end is', () => {
    const comment = ['+/*', '+await prisma.order.findMany()', '+*/']
    expect(said(aChange('src/a.ts', comment)).tier).toBe('dropped')
    expect(said(aChange('src/a.ts', [...comment, '+await prisma.order.findMany()'])).surfaces).toEqual(['db'])
    expect(said(aChange('src/a.ts', ['+/*', '+*/ await prisma.order.findMany()'])).surfaces).toEqual(['db'])
    expect(said(aChange('src/a.ts', ['+/* x */ await prisma.order.findMany()'])).surfaces).toEqual(['db'])
  })

  test('a comment removed from one side leaves the code on the other in view', () => {
    expect(said(aChange('src/a.ts', ['-/*', ' await prisma.order.findMany()', '-*/'])).tier).toBe('selected')
  })

  test.each([
    ['app/Plain.php', "#[Route('/orders')]"],
    ['src/plain.rs', '#[get("/orders")]'],
  ])('%s: an attribute `%s` is no comment', (path, line) => {
    expect(said(aChange(path, [`+${line}`])).surfaces).toContain('api')
  })

  test('a comment changed in a model is not worth a review', () => {
    const file = said(aChange('app/models/order.rb', ['-  # old words', '+  # new words', ' ']))
    expect(reasons(file)).toEqual(['-/lines: only comments or blank lines changed'])
  })

  test('an import of types alone leaves nothing at run time', () => {
    expect(said(aChange('src/a.ts', ["+import type { Job } from 'bullmq'", '+x'])).tier).toBe('dropped')
  })
})
