import type { Consumer } from 'kafkajs'
import { sendReceipt } from './mail.ts'

interface OrderCreated {
  readonly orderId: string
  readonly total: number
}

/** Sends a receipt for every order. */
export async function startReceipts(consumer: Consumer): Promise<void> {
  await consumer.subscribe({ topics: ['order.created'], fromBeginning: false })
  await consumer.run({
    eachMessage: async ({ message }) => {
      const order: OrderCreated = JSON.parse(String(message.value))
      await sendReceipt(order.orderId, order.total)
    },
  })
}
