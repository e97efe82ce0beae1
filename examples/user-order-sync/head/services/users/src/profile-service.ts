import type { Address } from '@platform/events'
import type { AddressVerifier } from './address-verifier.ts'
import type { Database } from './db.ts'
import type { OutboxPublisher } from './outbox-publisher.ts'
import type { Profile, ProfileRepository } from './profile-repository.ts'

export interface Contact {
  readonly email?: string
  readonly name?: string
}

export class ProfileService {
  constructor(
    private readonly db: Database,
    private readonly profiles: ProfileRepository,
    private readonly publisher: OutboxPublisher,
    private readonly verifier: AddressVerifier,
  ) {}

  async updateContact(userId: string, contact: Contact): Promise<Profile> {
    return this.db.transaction(async (tx) => {
      const before = await this.profiles.lock(tx, userId)
      const after = { ...before, ...contact, version: before.version + 1 }
      await this.profiles.save(tx, after)
      return after
    })
  }

  async updateAddress(userId: string, given: Address): Promise<Profile> {
    return this.db.transaction(async (tx) => {
      const before = await this.profiles.lock(tx, userId)
      const address = await this.verifier.verify(given)
      const after = { ...before, address, version: before.version + 1 }
      await this.profiles.save(tx, after)
      await this.publisher.publish(tx, 'user.address_changed', { userId, address, version: after.version })
      return after
    })
  }
}
