import type { Address } from '@platform/events'
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
  ) {}

  async updateProfile(userId: string, contact: Contact, address?: Address): Promise<Profile> {
    return this.db.transaction(async (tx) => {
      const before = await this.profiles.lock(tx, userId)
      const after = { ...before, ...contact, address: address ?? before.address, version: before.version + 1 }
      await this.profiles.save(tx, after)
      const { email, name, version } = after
      await this.publisher.publish(tx, 'user.updated', { userId, email, name, version })
      if (address) await this.publisher.publish(tx, 'user.address_changed', { userId, address, version })
      return after
    })
  }
}
