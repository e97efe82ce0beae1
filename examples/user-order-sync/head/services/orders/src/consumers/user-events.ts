import { userEvents } from '@platform/events'
import type { Channel } from 'amqplib'
import pino from 'pino'
import type { CustomerRepository } from '../customer-repository.ts'
import type { ShippingQuotes } from '../shipping-quotes.ts'

const queue = 'orders.user-events'
const log = pino()

/** Keeps the orders service's own copy of its customers up to date. */
export async function consumeUserEvents(
  channel: Channel,
  customers: CustomerRepository,
  quotes: ShippingQuotes,
): Promise<void> {
  await channel.assertQueue(queue, { durable: true, deadLetterExchange: 'orders.dead' })
  await channel.bindQueue(queue, 'users', 'user.*')
  await channel.prefetch(20)
  await channel.consume(queue, async (message) => {
    if (message === null) return
    const { routingKey } = message.fields
    try {
      const event = JSON.parse(message.content.toString())
      switch (routingKey) {
        case 'user.updated':
          await customers.updateContact(userEvents[routingKey].parse(event))
          break
        case 'user.address_changed':
          await customers.updateAddress(userEvents[routingKey].parse(event))
          await quotes.renewOpen(event.userId)
          break
      }
      channel.ack(message)
    } catch (error) {
      log.error({ error, routingKey }, 'user event failed')
      channel.nack(message, false, false)
    }
  })
}
