/** Which values a field has, how often, and between which bounds: what a filter can be made of. */
import { sql } from 'kysely'
import { codeTitle } from '../../gis-data/codes/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { LedgerValues } from '../api/ledger-contract.ts'
import { propertyValue } from '../db/cql2/cql2-values.ts'
import { chosenRows } from '../db/matching-features.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'

const MOST_VALUES = 200

/** @throws UserFault for a field that there is not, or that this viewer reads masked. */
export async function readValues(
  db: Db,
  source: ReadableLayer,
  { field, filter }: { readonly field: string; readonly filter: string | null },
  revision: number,
  viewer: Viewer,
): Promise<LedgerValues> {
  const { type, sql: value } = propertyValue(source, field, viewer)
  const chosen = await chosenRows(db, source, filter, revision, viewer)
  const rows = sql`${source.rows(revision, viewer)} as feature where ${chosen}`
  if (type === 'number' || type === 'date') {
    const text = type === 'date' ? sql`::text` : sql`::double precision`
    const { rows: found } = await sql<Pick<LedgerValues, 'blank' | 'least' | 'largest'>>`
      select count(*) filter (where ${value} is null)::integer as blank,
        min(${value})${text} as least, max(${value})${text} as largest from ${rows}`.execute(db)
    return { values: [], more: false, ...found[0]! }
  }
  const { rows: found } = await sql<{ value: string | null; count: number }>`
    select nullif((${value})::text, '') as value, count(*)::integer as count from ${rows}
    group by 1 order by (nullif((${value})::text, '') is null) desc, count desc, value
    limit ${sql.lit(MOST_VALUES + 2)}`.execute(db)
  const blank = found.find((row) => row.value === null)?.count ?? 0
  const values = found.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]))
  const codes = source.layer.fields.find(({ name }) => name === field)?.codes
  const title = (code: string, language?: 'en') => (codes ? codeTitle(codes, code, language) : code)
  return {
    values: values.slice(0, MOST_VALUES).map(({ value: code, count }) => ({
      value: code,
      title: title(code),
      titleEn: title(code, 'en'),
      count,
    })),
    more: values.length > MOST_VALUES,
    blank,
    least: null,
    largest: null,
  }
}
