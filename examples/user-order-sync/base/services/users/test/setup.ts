import { randomUUID } from 'node:crypto'
import { Database } from '../src/db.ts'
import { OutboxPublisher } from '../src/outbox-publisher.ts'
import { type Profile, ProfileRepository } from '../src/profile-repository.ts'
import { ProfileService } from '../src/profile-service.ts'

const db = new Database()
const profiles = new ProfileRepository()
export const profileService = new ProfileService(db, profiles, new OutboxPublisher())

export async function aUser(over: Partial<Profile> = {}): Promise<Profile> {
  const user = { id: randomUUID(), email: 'ada@example.com', name: 'Ada', address: null, version: 1, ...over }
  const row = [user.id, user.email, user.name, user.version]
  await db.transaction((tx) => tx.query('INSERT INTO profiles (id, email, name, version) VALUES ($1, $2, $3, $4)', row))
  return user
}

export function storedProfile(id: string): Promise<Profile> {
  return db.transaction((tx) => profiles.lock(tx, id))
}
