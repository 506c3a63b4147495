/** The rules' SQL files as they are, for whoever wants to read what was asked. */
import type { RuleId } from '../../../gis-data/rules/index.ts'
import { withIndicatorSql } from '../../db/indicator-sql.ts'

const files = import.meta.glob<string>('../../../gis-data/rules/*/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export function predicateText(id: RuleId): string {
  const entry = Object.entries(files).find(([path]) => path.endsWith(`/${id.toLowerCase()}.sql`))
  if (!entry) throw new Error(`rule ${id} has no SQL file`)
  return withIndicatorSql(entry[1])
}
