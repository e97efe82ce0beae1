/** Takes the path of a migration of Prisma; gives where its schema is, where it is one file; undefined for what is no such migration. */
export function prismaSchemaFor(migration: string): string | undefined {
  const folder = /^(.*?)migrations\/[^/]+\/migration\.sql$/.exec(migration)?.[1]
  return folder === undefined ? undefined : `${folder}schema.prisma`
}
