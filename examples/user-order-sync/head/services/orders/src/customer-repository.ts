import type { UserEvents } from '@platform/events'
import type { Pool } from 'pg'

/** The e-mail of a customer is where order confirmations go; the address is printed on the parcel. */
export class CustomerRepository {
  constructor(private readonly pool: Pool) {}

  async updateContact({ userId, email, name, version }: UserEvents['user.updated']): Promise<void> {
    await this.pool.query(
      'UPDATE customers SET email = $2, name = $3, contact_version = $4 WHERE user_id = $1 AND contact_version < $4',
      [userId, email, name, version],
    )
  }

  async updateAddress({ userId, address, version }: UserEvents['user.address_changed']): Promise<void> {
    await this.pool.query(
      'UPDATE customers SET address = $2, address_version = $3 WHERE user_id = $1 AND address_version < $3',
      [userId, address, version],
    )
  }
}
