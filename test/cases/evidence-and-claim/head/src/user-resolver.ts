export const resolvers = {
  Query: { user: (_: unknown, { id }: { id: string }) => db.query('SELECT id, name FROM users WHERE id = $1', [id]) },
}
