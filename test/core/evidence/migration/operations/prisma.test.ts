import { migrationChecks } from '../../../../../src/core/evidence/migration/checks.ts'
import { holdWays, type Table } from './operations.ts'

const check = migrationChecks.find(({ kind }) => kind === 'migration-sql')
if (check === undefined) throw new Error('no check of SQL')

const schema = `datasource db {
  provider = "postgresql"
}

model Order {
  id        Int      @id @default(autoincrement())
  state     String   @db.VarChar(20)
  code      String   @unique @db.VarChar(20)
  note      String?
  count     Int
  price     Decimal  @db.Decimal(8, 2)
  at        DateTime @default(now())
  user      User?    @relation(fields: [userId], references: [id])
  userId    Int?     @map("user_id")
  kind      Kind     @default(NEW) // not "OLD"

  @@index([at])
  @@map("orders")
}

enum Kind {
  NEW
  DONE
}
`

/** What `prisma migrate` writes, and what is written into it by hand; each file is one message, which the server runs in a transaction unless it is one statement. */
const ways: Table = {
  'removing a column': {
    unsafe: [
      ['-- AlterTable\nALTER TABLE "orders" DROP COLUMN "note";'],
      // A type that Prisma cannot cast.
      ['-- AlterTable\nALTER TABLE "orders" DROP COLUMN "count",\nADD COLUMN     "count" TEXT;'],
    ],
    safe: [['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "note" DROP DEFAULT;']],
  },
  'renaming a column': {
    unsafe: [['-- RenameColumn\nALTER TABLE "orders" RENAME COLUMN "note" TO "remark";']],
    safe: [['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "remark" TEXT;']],
  },
  'renaming a table': {
    unsafe: [['ALTER TABLE "orders" RENAME TO "purchases";']],
    safe: [
      [
        '-- CreateTable\nCREATE TABLE "purchases" (\n    "id" SERIAL NOT NULL,\n\n    CONSTRAINT "purchases_pkey" PRIMARY KEY ("id")\n);',
      ],
    ],
  },
  'renaming a schema': {
    unsafe: [['ALTER SCHEMA "shop" RENAME TO "store";']],
    safe: [['-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "store";']],
  },
  'renaming a value of an enum': {
    unsafe: [[`ALTER TYPE "Kind" RENAME VALUE 'DONE' TO 'COMPLETED';`]],
    safe: [[`-- AlterEnum\nALTER TYPE "Kind" ADD VALUE 'COMPLETED';`]],
  },
  'removing a table': {
    unsafe: [['-- DropTable\nDROP TABLE "orders";']],
    safe: [['-- DropForeignKey\nALTER TABLE "orders" DROP CONSTRAINT "orders_user_id_fkey";']],
  },
  'making a table anew where one may be': {
    unsafe: [['DROP TABLE IF EXISTS "orders";\nCREATE TABLE "orders" ("id" SERIAL NOT NULL);']],
    safe: [['-- CreateTable\nCREATE TABLE IF NOT EXISTS "notes" ("id" SERIAL NOT NULL);']],
  },
  'changing a type': {
    unsafe: [
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "count" SET DATA TYPE BIGINT;'],
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "price" SET DATA TYPE DECIMAL(8,3);'],
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "at" SET DATA TYPE TIMESTAMPTZ(3);'],
      [
        `BEGIN;\nCREATE TYPE "Kind_new" AS ENUM ('NEW', 'DONE', 'LOST');\nALTER TABLE "orders" ALTER COLUMN "kind" TYPE "Kind_new" USING ("kind"::text::"Kind_new");\nALTER TYPE "Kind" RENAME TO "Kind_old";\nALTER TYPE "Kind_new" RENAME TO "Kind";\nDROP TYPE "Kind_old";\nCOMMIT;`,
      ],
    ],
    safe: [
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "state" SET DATA TYPE VARCHAR(40);'],
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "state" SET DATA TYPE TEXT;'],
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "code" SET DATA TYPE VARCHAR(40);'],
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "price" SET DATA TYPE DECIMAL(12,2);'],
    ],
  },
  'adding a column with another default for each row': {
    unsafe: [['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "token" UUID NOT NULL DEFAULT gen_random_uuid();']],
    safe: [
      ['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "made" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;'],
      [`-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];`],
      [
        'ALTER TABLE "orders" ADD COLUMN     "token" UUID;\nALTER TABLE "orders" ALTER COLUMN "token" SET DEFAULT gen_random_uuid();',
      ],
    ],
  },
  'adding a column that numbers itself': {
    unsafe: [
      ['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "number" SERIAL NOT NULL;'],
      ['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "number" BIGSERIAL NOT NULL;'],
    ],
    safe: [
      [
        '-- CreateTable\nCREATE TABLE "numbered" ("id" SERIAL NOT NULL, CONSTRAINT "numbered_pkey" PRIMARY KEY ("id"));',
      ],
    ],
  },
  'adding a stored generated column': {
    unsafe: [['ALTER TABLE "orders" ADD COLUMN     "total" INTEGER GENERATED ALWAYS AS ("count" * 2) STORED;']],
    safe: [['ALTER TABLE "orders" ADD COLUMN     "total" INTEGER;']],
  },
  'adding a required column without a default': {
    unsafe: [
      [
        '/*\n  Warnings:\n\n  - Added the required column `size` to the `orders` table without a default value. This is not possible if the table is not empty.\n\n*/\n-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "size" INTEGER NOT NULL;',
      ],
    ],
    safe: [
      ['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "size" INTEGER NOT NULL DEFAULT 0;'],
      ['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "size" INTEGER;'],
    ],
  },
  'adding a json column': {
    unsafe: [['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "data" JSON;']],
    safe: [['-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "data" JSONB;']],
  },
  'requiring a column': {
    unsafe: [['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "note" SET NOT NULL;']],
    safe: [
      [
        'ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK ("note" IS NOT NULL) NOT VALID;',
        'ALTER TABLE "orders" VALIDATE CONSTRAINT "c";\nALTER TABLE "orders" ALTER COLUMN "note" SET NOT NULL;\nALTER TABLE "orders" DROP CONSTRAINT "c";',
      ],
    ],
  },
  'adding a check': {
    unsafe: [['ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK ("count" > 0);']],
    safe: [
      [
        'ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK ("count" > 0) NOT VALID;',
        'ALTER TABLE "orders" VALIDATE CONSTRAINT "c";',
      ],
    ],
  },
  'validating in the transaction that adds': {
    unsafe: [
      [
        'ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK ("count" > 0) NOT VALID;\nALTER TABLE "orders" VALIDATE CONSTRAINT "c";',
      ],
    ],
    safe: [['ALTER TABLE "orders" VALIDATE CONSTRAINT "c";']],
  },
  'adding a foreign key': {
    unsafe: [
      [
        '-- AddForeignKey\nALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;',
      ],
    ],
    safe: [
      [
        'ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;',
        'ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_user_id_fkey";',
      ],
    ],
  },
  'adding a unique constraint': {
    unsafe: [
      ['ALTER TABLE "orders" ADD CONSTRAINT "u" UNIQUE ("count");'],
      [
        '-- AlterTable\nALTER TABLE "orders" DROP CONSTRAINT "orders_pkey",\nADD CONSTRAINT "orders_pkey" PRIMARY KEY ("code");',
      ],
    ],
    safe: [['CREATE UNIQUE INDEX CONCURRENTLY "orders_count_key" ON "orders"("count");']],
  },
  'adding an exclusion constraint': {
    unsafe: [['ALTER TABLE "bookings" ADD CONSTRAINT "e" EXCLUDE USING gist ("during" WITH &&);']],
    safe: [
      [
        'CREATE TABLE "bookings" ("during" TSRANGE);\nALTER TABLE "bookings" ADD CONSTRAINT "e" EXCLUDE USING gist ("during" WITH &&);',
      ],
    ],
  },
  'adding an index': {
    unsafe: [
      ['-- CreateIndex\nCREATE INDEX "orders_state_idx" ON "orders"("state");'],
      // `@unique` is an index, and no constraint.
      ['-- CreateIndex\nCREATE UNIQUE INDEX "orders_number_key" ON "orders"("number");'],
    ],
    safe: [['-- CreateIndex\nCREATE INDEX CONCURRENTLY "orders_state_idx" ON "orders"("state");']],
  },
  'adding an index concurrently in a transaction': {
    unsafe: [
      [
        'CREATE INDEX CONCURRENTLY "orders_state_idx" ON "orders"("state");\nCREATE INDEX CONCURRENTLY "orders_count_idx" ON "orders"("count");',
      ],
    ],
    safe: [
      [
        'CREATE INDEX CONCURRENTLY "orders_state_idx" ON "orders"("state");',
        'CREATE INDEX CONCURRENTLY "orders_count_idx" ON "orders"("count");',
      ],
    ],
  },
  'adding a reference': {
    unsafe: [
      [
        '-- AlterTable\nALTER TABLE "orders" ADD COLUMN     "shopId" INTEGER;\n\n-- CreateIndex\nCREATE INDEX "orders_shopId_idx" ON "orders"("shopId");\n\n-- AddForeignKey\nALTER TABLE "orders" ADD CONSTRAINT "orders_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE SET NULL ON UPDATE CASCADE;',
      ],
    ],
    safe: [
      [
        'ALTER TABLE "orders" ADD COLUMN     "shopId" INTEGER;\nALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") NOT VALID;',
        'CREATE INDEX CONCURRENTLY "orders_shopId_idx" ON "orders"("shopId");',
        'ALTER TABLE "orders" VALIDATE CONSTRAINT "fk";',
      ],
    ],
  },
  'removing an index': {
    unsafe: [['-- DropIndex\nDROP INDEX "orders_at_idx";']],
    safe: [['DROP INDEX CONCURRENTLY "orders_at_idx";']],
  },
  'filling rows': {
    unsafe: [
      [`UPDATE "orders" SET "state" = 'new';`],
      [`ALTER TABLE "orders" ADD COLUMN "size" INTEGER;\nUPDATE "orders" SET "size" = 0 WHERE "size" IS NULL;`],
    ],
    safe: [
      [`UPDATE "orders" SET "note" = '' WHERE "id" IN (SELECT "id" FROM "orders" WHERE "note" IS NULL LIMIT 1000);`],
    ],
  },
  'using a new value of an enum at once': {
    unsafe: [
      [
        `-- AlterEnum\nALTER TYPE "Kind" ADD VALUE 'LOST';\n\n-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "kind" SET DEFAULT 'LOST';`,
      ],
    ],
    safe: [
      [
        `-- AlterEnum\nALTER TYPE "Kind" ADD VALUE 'LOST';`,
        `-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "kind" SET DEFAULT 'LOST';`,
      ],
    ],
  },
  'running SQL': {
    unsafe: [['TRUNCATE TABLE "orders";']],
    safe: [['CREATE EXTENSION IF NOT EXISTS "citext";'], [`COMMENT ON TABLE "orders" IS 'what was bought';`]],
  },
  'an index of many columns': {
    unsafe: [],
    safe: [['CREATE INDEX CONCURRENTLY "i" ON "orders"("state", "count", "price", "at");']],
  },
  'changing a default': {
    unsafe: [],
    safe: [
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "count" SET DEFAULT 1;'],
      ['-- AlterTable\nALTER TABLE "orders" ALTER COLUMN "at" DROP DEFAULT;'],
    ],
  },
  'adding a value to an enum': {
    unsafe: [],
    safe: [[`-- AlterEnum\nALTER TYPE "Kind" ADD VALUE 'LOST';`]],
  },
}

holdWays(ways, {
  check,
  base: { 'prisma/schema.prisma': schema },
  pathOf: (index) => `prisma/migrations/2024010100000${index}_change/migration.sql`,
})
