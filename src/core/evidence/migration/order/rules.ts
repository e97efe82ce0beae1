/** The rules of migrations that a tool refuses to put in an order, or does not find any more. */
export const [headsRule, versionRule, removedRule] = [
  'migration-several-heads',
  'migration-version-twice',
  'migration-removed-after-release',
] as const
