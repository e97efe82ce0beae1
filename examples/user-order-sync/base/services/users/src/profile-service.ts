import type { Address } from '@platform/events'
import type { Database } from './db.ts'
import type { Outbox } from './outbox.ts'
import type { Profile, ProfileRepository } from './profile-repository.ts'

export interface Contact {
  readonly email?: string
  readonly name?: string
}

export class ProfileService {
  constructor(
    private readonly db: Database,
    private readonly profiles: ProfileRepository,
    private readonly outbox: Outbox,
  ) {}

  async updateProfile(userId: string, contact: Contact, address?: Address): Promise<Profile> {
    return this.db.transaction(async (tx) => {
      const before = await this.profiles.lock(tx, userId)
      const after = { ...before, ...contact, address: address ?? before.address, version: before.version + 1 }
      await this.profiles.save(tx, after)
      const { email, name, version } = after
      await this.outbox.publish(tx, 'user.updated', { userId, email, name, version })
      if (address) await this.outbox.publish(tx, 'user.address_changed', { userId, address, version })
      return after
    })
  }
}
