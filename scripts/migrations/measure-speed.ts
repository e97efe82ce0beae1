import { sqlJudge } from './judge-sql.ts'

/** The goal: milliseconds for 800 statements, once the parser is loaded. */
const goal = 500
const statements = 800
const runs = 7

/** Measures 800 statements of many kinds in one file: median of seven runs, and what loading the parser takes. */
export async function measureSpeed(): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const before = performance.now()
  const judge = await sqlJudge()
  const loaded = performance.now() - before
  const sql = Array.from({ length: statements / forms.length }, (_, n) => forms.map((form) => form(n)).join('\n')).join(
    '\n',
  )
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    judge('migrations/1.sql', sql)
    return performance.now() - started
  }).toSorted((a, b) => a - b)
  const median = times[Math.floor(runs / 2)] ?? Number.POSITIVE_INFINITY
  return {
    text: `${statements} statements: median ${median.toFixed(0)} ms of ${runs} runs (goal ${goal}); loading the parser ${loaded.toFixed(0)} ms`,
    isGood: median <= goal,
  }
}

const forms: readonly ((n: number) => string)[] = [
  (n) => `ALTER TABLE t${n} ADD COLUMN a text NOT NULL DEFAULT 'x', ADD COLUMN b uuid DEFAULT gen_random_uuid();`,
  (n) => `CREATE INDEX i${n} ON t${n} (a, lower(b)) WHERE c IS NOT NULL;`,
  (n) => `ALTER TABLE t${n} ADD CONSTRAINT f${n} FOREIGN KEY (a) REFERENCES o${n} (id) ON DELETE CASCADE;`,
  (n) => `ALTER TABLE t${n} ALTER COLUMN a TYPE varchar(20) USING left(a, 20);`,
  (n) =>
    `CREATE TABLE n${n} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, t timestamptz DEFAULT now(), c text);`,
  (n) => `UPDATE t${n} SET a = 'y' WHERE b IS NULL;`,
  (n) => `DO $$ BEGIN IF EXISTS (SELECT 1 FROM t${n}) THEN ALTER TABLE t${n} DROP COLUMN z; END IF; END $$;`,
  (n) => `COMMENT ON TABLE t${n} IS 'a table';`,
]
