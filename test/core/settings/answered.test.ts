import { describe, expect, test } from 'vitest'
import { isAnswered } from '../../../src/core/settings/answered.ts'
import { noFacts } from '../../../src/core/settings/facts.ts'

const facts = {
  ...noFacts,
  tables: [
    { name: 'orders', rows: 120_000_000 },
    { name: 'billing.invoices', sizeGb: 3 },
    { name: 'plans', note: 'few' },
  ],
  traffic: [{ of: 'GET /orders', is: '400 requests a second' }],
  latency: [{ of: 'POST /payments', is: 'p99 300 ms' }],
}
const ordered = { ...facts, deployOrder: ['migrations', 'web'] }

describe('a question that the facts answer', () => {
  test.each([
    ['How many rows does `orders` have?', true],
    ['Is the ORDERS table large?', true],
    ['how big is invoices in production', true],
    ['How many rows has `order_lines`?', false],
    ['How many rows has `old-orders`?', false],
    ['How many rows has `plans`?', false],
    ['May `orders.status` be null for old clients?', false],
    ['How many requests per second does GET /orders take?', true],
    ['How many requests per second does GET /orders/:id/lines take?', false],
    ['How many requests per second does `PUT /orders` take?', false],
    ['How many clients read `orders.status`?', false],
    ['What is the size of public.orders?', true],
    ['Is POST /payments retried by the app?', false],
    ['What is the latency target of POST /payments?', true],
    ['Are migrations deployed before the workers?', false],
    ['', false],
  ])('%s', (question, expected) => {
    expect(isAnswered(question, facts)).toBe(expected)
  })

  test('the order of deployment, where it is given', () => {
    expect(isAnswered('Are migrations deployed before the workers?', ordered)).toBe(true)
    expect(isAnswered('Does the old code roll out first?', ordered)).toBe(true)
    expect(isAnswered('Who deploys this service?', ordered)).toBe(false)
  })

  test('no facts answer nothing', () => {
    expect(isAnswered('How many rows has `orders`?', noFacts)).toBe(false)
  })
})
