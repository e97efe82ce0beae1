import type { ProfileService } from './profile-service.ts'

export function resolvers(profiles: ProfileService) {
  return {
    Mutation: {
      updateProfile: (_root, { contact, address }, { userId }) =>
        profiles.updateProfile(userId, contact ?? {}, address ?? undefined),
    },
  }
}
