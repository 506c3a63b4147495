/** Runs the statements of a migration one by one; each ends its line with a semicolon. */
import { type Kysely, sql } from 'kysely'

/** The extended protocol takes one statement at a time on both engines. */
export async function runScript(
  db: Kysely<unknown>,
  script: ReturnType<typeof sql>,
): Promise<void> {
  const { sql: text } = script.compile(db)
  for (const statement of text.split(/;\s*\n/)) {
    if (statement.trim()) await sql.raw(statement).execute(db)
  }
}
