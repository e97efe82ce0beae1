import type { UserEvents } from '@platform/events'
import type { Transaction } from './db.ts'

/** Events are written with the change they tell of; the relay publishes what is committed, at least once. */
export class OutboxPublisher {
  async publish<K extends keyof UserEvents>(tx: Transaction, key: K, event: UserEvents[K]): Promise<void> {
    await tx.query('INSERT INTO outbox (routing_key, payload) VALUES ($1, $2)', [key, event])
  }
}
