import type { Address } from '@platform/events'
import type { Transaction } from './db.ts'

export interface Profile {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly address: Address | null
  readonly version: number
}

export class ProfileRepository {
  async lock(tx: Transaction, id: string): Promise<Profile> {
    const { rows } = await tx.query('SELECT id, email, name, address, version FROM profiles WHERE id = $1 FOR UPDATE', [
      id,
    ])
    return rows[0]
  }

  async save(tx: Transaction, { id, email, name, address, version }: Profile): Promise<void> {
    await tx.query('UPDATE profiles SET email = $2, name = $3, address = $4, version = $5 WHERE id = $1', [
      id,
      email,
      name,
      address,
      version,
    ])
  }
}
