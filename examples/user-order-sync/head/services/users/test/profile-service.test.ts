import { expect, it } from 'vitest'
import { aUser, profileService, storedProfile } from './setup.ts'

it('saves a new name', async () => {
  const user = await aUser({ name: 'Ada' })
  await profileService.updateContact(user.id, { name: 'Ada King' })
  expect(await storedProfile(user.id)).toMatchObject({ name: 'Ada King', version: user.version + 1 })
})
