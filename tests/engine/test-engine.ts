/** Which engine the engine tests run on: `TEST_ENGINE=embedded` (default) or `postgis`. */
export type TestEngine = 'embedded' | 'postgis'

export function testEngine(): TestEngine {
  const name = process.env.TEST_ENGINE ?? 'embedded'
  if (name !== 'embedded' && name !== 'postgis') {
    throw new Error(`TEST_ENGINE must be embedded or postgis, found ${name}`)
  }
  return name
}

/** Address of a PostgreSQL server on which the tests may create databases. */
export function testDatabaseUrl(): URL {
  const url = process.env.TEST_DATABASE_URL
  if (!url)
    throw new Error('TEST_ENGINE=postgis needs TEST_DATABASE_URL, a server to create databases on')
  return new URL(url)
}
