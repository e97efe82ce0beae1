import { describe, expect, test } from 'vitest'
import { aChange, ofTexts, reasons, refinedTexts, said } from './a-change.ts'

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
    const file = said(aChange(path, [`+${line}`, `-${line} `, '-x']))
    expect(reasons(file).filter((why) => !why.startsWith('-'))).toEqual([])
    expect(file.tier).not.toBe('selected')
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
      '-/lines: backend source; what is shown of it has no sign of an API, queue or database',
    ])
    expect(said(aChange(path, [`+${line}`])).tier).toBe('maybe')
  })

  test('lines within a block comment are no sign, and code behind its end is', () => {
    const comment = ['+/*', '+await prisma.order.findMany()', '+*/']
    expect(said(aChange('src/a.ts', comment)).tier).toBe('maybe')
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
    const texts = ['\n\n\n\nclass Order\n  # old\nend\n', '\n\n\n\nclass Order\n  # new\nend\n'] as const
    const file = refinedTexts('app/models/order.rb', ...texts)
    expect(said(ofTexts('app/models/order.rb', ...texts)).surfaces).toEqual(['db'])
    expect(reasons(file)).toEqual(['-/lines: only comments or blank lines changed'])
  })

  test('an import of types alone leaves nothing at run time', () => {
    expect(said(aChange('src/a.ts', ["+import type { Job } from 'bullmq'", '+x'])).tier).toBe('maybe')
  })
})

describe('words that mislead in more places', () => {
  test.each([
    ['lib/tasks/plain.rb', "  desc 'restart the queue and select a route'"],
    ['src/plain.rb', "ActiveSupport::Notifications.instrument('render') { draw }"],
    ['src/plain.rs', 'async fn draw(conn: DbConn) -> Text {'],
    ['src/Plain.cs', 'await pipeline.ExecuteAsync(work);'],
    ['src/Plain.cs', 'using System.Data;'],
    ['src/Plain.java', 'class Sum implements Consumer<Integer> {'],
    ['src/plain.py', 'label = "subscribe to the topic, publish a letter, enqueue"'],
    ['src/plain.ts', "import { createStore } from '@ngrx/store'"],
    ['src/plain.ts', "import { Injectable } from '@nestjs/common'"],
    ['config/plain.json', '"words": ["kafka", "postgres", "oauth"]'],
    ['config/plain.tf', 'MY_POSTGRES_DATABASE = "shop"'],
  ])('%s: %s', (path, line) => {
    const file = said(aChange(path, [`+${line}`, '-x']))
    expect(reasons(file).filter((why) => !why.startsWith('-'))).toEqual([])
    expect(file.tier).not.toBe('selected')
  })
})

describe('code that serves nobody over a network', () => {
  test.each([
    ['src/types.d.ts', 'declarations of types without a sign'],
    ['scripts/release.ts', 'script, example or benchmark without a sign'],
    ['packages/a/benchmarks/run.py', 'script, example or benchmark without a sign'],
    ['lib/setup.sh', 'shell script without a sign'],
    ['apps/one/jest.preset.config.ts', 'tool configuration without a sign'],
    ['lib/shop/version.rb', 'version constant without a sign'],
    ['lib/app.dart', 'code of an app or an analysis without a sign'],
    ['app/helpers/orders_helper.rb', 'view code without a sign'],
    ['lib/shop_web/components/form.ex', 'view code without a sign'],
    ['src/Window.xaml.cs', 'view code without a sign'],
    ['config/plain.yml', 'configuration of no API, queue or database'],
    ['data/plain.bin', 'not a kind of file'],
  ])('%s is dropped: %s', (path, why) => {
    const file = said(aChange(path, ['+total = 1', '-x']))
    expect(file).toMatchObject({ tier: 'dropped', surfaces: [] })
    expect(reasons(file).join()).toContain(why)
  })

  test('with a sign it is reviewed like any other', () => {
    expect(said(aChange('scripts/load.py', ['+    session.execute(query)'])).surfaces).toEqual(['db'])
  })
})

describe('a change of nothing that runs', () => {
  test('a new file without a line is dropped, wherever it lies', () => {
    const file = said(aChange('src/routes/empty.ts', [], { status: 'added' }))
    expect(reasons(file)).toEqual(['-/lines: empty file'])
  })

  test('a renamed file keeps what its path says, and is dropped where that is nothing', () => {
    const renamed = { status: 'renamed', previousPath: 'src/old.ts' } as const
    expect(said(aChange('db/migrate/2_note.rb', [], renamed)).surfaces).toEqual(['db'])
    expect(reasons(said(aChange('src/money.ts', [], renamed)))).toEqual(['-/lines: no line of it changed'])
  })

  test('imports alone are in doubt, unless they are of a library', () => {
    const swap = (path: string, line: string) => said(aChange(path, [`-${line}`, ' send(one)', ' db.query(one)']))
    expect(swap('src/Plain.java', 'import a.b.Used;').tier).toBe('maybe')
    expect(swap('src/plain.ts', "import './used'").tier).toBe('maybe')
    expect(swap('src/Plain.java', 'import org.jooq.Record;').surfaces).toEqual(['db'])
  })
})
