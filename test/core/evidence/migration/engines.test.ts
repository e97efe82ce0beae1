import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../../src/core/change/text.ts'
import { engineOfProject, projectRefs } from '../../../../src/core/evidence/migration/project-engine.ts'
import { statedServer } from '../../../../src/core/evidence/migration/stated-server.ts'

describe('what the owners say', () => {
  it.each([
    [['PostgreSQL 16', 'RabbitMQ 3.13'], { engine: 'postgresql', version: 16 }],
    [['Redis 7', 'postgres (version 11)'], { engine: 'postgresql', version: 11 }],
    [['Aurora PostgreSQL 15.4'], { engine: 'postgresql', version: 15 }],
    [['MySQL 8 and PostgreSQL'], { engine: 'postgresql', version: undefined }],
    [['MariaDB'], { engine: 'mysql', version: undefined }],
    [['Kafka 3'], undefined],
  ] as const)('%j', (stack, server) => expect(statedServer(stack)).toEqual(server))
})

describe('what the project says', () => {
  it.each([
    ['db/migrate/1_a.rb', 'Gemfile', 'gem "pg", "~> 1.5"', 'postgresql'],
    ['db/migrate/1_a.rb', 'Gemfile', 'gem "mysql2"\n\n# or PostgreSQL\n  # gem "pg"', 'mysql'],
    ['db/migrate/1_a.rb', 'config/database.yml', 'default:\n  adapter: mysql2\ntest:\n  adapter: sqlite3', 'mysql'],
    ['db/migrate/1_a.rb', 'config/database.yml', 'default:\n  adapter: sqlite3', 'sqlite'],
    ['app/shop/migrations/1_a.py', 'requirements.txt', 'Django\npsycopg[binary]==3.1', 'postgresql'],
    ['services/a/migrations/1.ts', 'services/a/package.json', '{"dependencies":{"pg":"8"}}', 'postgresql'],
    ['services/a/migrations/1.ts', 'package.json', '{"dependencies":{"mysql2":"3"}}', 'mysql'],
    ['prisma/migrations/1/migration.sql', 'prisma/schema.prisma', 'provider = "cockroachdb"', 'cockroachdb'],
    ['db/migrations/1.sql', 'go.mod', 'require github.com/jackc/pgx/v5 v5.1', 'postgresql'],
    ['svc/src/main/resources/db/migration/V1__a.sql', 'svc/pom.xml', '<groupId>org.postgresql</groupId>', 'postgresql'],
    ['migrations/1/up.sql', 'Cargo.toml', 'diesel = { version = "2", features = ["postgres"] }', 'postgresql'],
    ['migrations/1.sql', 'package.json', '{"dependencies":{"page":"1","pgp":"2"}}', undefined],
  ] as const)('of %s, %s says', (migration, path, text, engine) => {
    const refs = projectRefs([migration])
    expect(refs).toContainEqual({ revision: 'head', path })
    const texts = textsOf(refs.map((ref) => [ref, ref.path === path ? { kind: 'text', text } : { kind: 'absent' }]))
    expect(engineOfProject(migration, texts)).toBe(engine)
  })
})

it('looks into few files, whatever the depth', () => {
  expect(projectRefs(['a/b/c/d/e/f/g/h/i/1.sql']).length).toBeLessThan(80)
})
