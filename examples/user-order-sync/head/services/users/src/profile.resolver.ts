import type { ProfileService } from './profile-service.ts'

export function resolvers(profiles: ProfileService) {
  return {
    Mutation: {
      updateContact: (_root, { contact }, { userId }) => profiles.updateContact(userId, contact),
      updateAddress: (_root, { address }, { userId }) => profiles.updateAddress(userId, address),
    },
  }
}
