/** Rows of a delivery for some units that are of none of them, and those that bear the number of a feature elsewhere. */
import { type RawBuilder, sql } from 'kysely'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportTarget } from '../import-target.ts'
import type { StagingArea } from '../staging/staging-area.ts'
import type { PlaceNames } from './place-names.ts'
import { isAmong } from './replaced-scope.ts'
import { reachesInto } from './store-scope.ts'

interface Row {
  readonly row_number: number
  readonly unit_code: string | null
}

export async function judgeScope(
  area: StagingArea,
  { shaped }: ImportTarget,
  places: readonly string[],
  names: PlaceNames,
  notes: ImportNotes,
): Promise<void> {
  const reaches = shaped ? reachesInto(sql`staged.geom`, places) : sql<boolean>`false`
  const { rows } = await sql<Row & { reaches: boolean }>`
    select row_number, unit_code, ${reaches} as reaches from hegui.import_row as staged
    where import_id = ${area.id} and not ${isAmong(sql`unit_code`, places)}
    order by row_number`.execute(area.db)
  const scope = names.all(places)
  for (const { row_number: row, unit_code, reaches } of rows) {
    const unit = names.of(unit_code)
    if (reaches)
      notes.remarkOn(
        row,
        `${unit === null ? '中心不在任何村社区内' : `主要位于${unit}`}，伸入替换范围（${scope}），作为其中的要素采用`,
        `${unit === null ? 'its middle lies in no unit' : `it lies mainly in ${unit}`} and reaches into what is replaced (${scope}); taken as part of it`,
      )
    else
      notes.setAside(
        row,
        `${unit === null ? '不在任何村社区内' : `属于${unit}`}，不在替换范围（${scope}）内`,
        `${unit === null ? 'it lies in no unit' : `it is of ${unit}`}, which is not what is replaced (${scope})`,
      )
  }
  await notes.save()
}

/** A number that a feature beyond the scope bears: replacing must not move or change that one. */
export async function judgeKeysBeyond(
  area: StagingArea,
  { table, own }: ImportTarget,
  keyField: string,
  names: PlaceNames,
  notes: ImportNotes,
): Promise<void> {
  const key: RawBuilder<unknown> = sql.id(keyField)
  const { rows } = await sql<Row & { key: string }>`
    select staged.row_number, staged.key, min(held.unit_code) as unit_code
    from (select row_number, properties ->> ${keyField}::text as key
      from hegui.import_row where import_id = ${area.id}) as staged
    join (select fid, unit_code, ${key}::text as key from ${table}
      where ${own} and rev_to is null) as held on held.key = staged.key
    left join hegui.import_scope as scope on scope.import_id = ${area.id} and scope.fid = held.fid
    group by staged.row_number, staged.key having bool_and(scope.fid is null)
    order by staged.row_number`.execute(area.db)
  for (const { row_number: row, key: number, unit_code } of rows) {
    const [zh, en] = [names.of(unit_code) ?? '不属任何村社区', names.of(unit_code) ?? 'of no unit']
    notes.setAside(
      row,
      `${number} 是替换范围外的要素（${zh}），替换不改动它；如是同一要素，请把该处加入范围，或用“按编号更新”`,
      `${number} is a feature beyond what is replaced (${en}), which stays as it is; if it is the same feature, widen the scope or update by key`,
    )
  }
  await notes.save()
}
