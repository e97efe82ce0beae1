import type { Pool } from 'pg'

export class ShippingQuotes {
  constructor(private readonly pool: Pool) {}

  /** Marks the quotes of a customer's open orders as outdated; they are made again when the order is next shown. */
  async renewOpen(userId: string): Promise<void> {
    await this.pool.query(
      `UPDATE orders SET shipping_quoted_at = NULL WHERE user_id = $1 AND status = 'open'`,
      [userId],
    )
  }
}
