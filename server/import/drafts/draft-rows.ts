/** The rows of a preview, kind by kind and page by page: what comes, changes, goes, was mended or set aside. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { DraftRows, rowChanges } from '../../api/import-contract.ts'
import { differingValues } from '../../db/differing-values.ts'
import type { ReadableLayer } from '../../db/readable-layer.ts'
import { reshaping } from '../../db/reshaping.ts'
import type { Db } from '../../db/schema.ts'
import { versionedLayer } from '../../db/versioned-layer.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { goes } from '../scope/replaced-scope.ts'
import { draftLayer } from './draft-layer.ts'
import type { DraftRecord } from './draft-records.ts'
import { type NotedKind, notedRows } from './noted-rows.ts'

export type RowKind = (typeof rowChanges)[number] | NotedKind

export interface RowPage {
  readonly offset: number
  readonly limit: number
}

interface Row {
  readonly row: number | null
  readonly fid: number | null
  readonly before: Record<string, unknown> | null
  readonly after: Record<string, unknown> | null
  readonly shapeBefore: DraftRows['rows'][number]['geometryBefore']
  readonly shapeAfter: DraftRows['rows'][number]['geometryAfter']
  readonly reshaped: DraftRows['rows'][number]['reshaped']
}

/** @throws UserFault `conflict` for a draft without a preview, or whose rows are in their layer already. */
export async function draftRows(
  db: Db,
  draft: DraftRecord,
  viewer: Viewer,
  kind: RowKind,
  page: RowPage,
): Promise<DraftRows> {
  if (draft.preview === null) throw notPreviewed()
  const { setAside, repaired, remarked, changes } = draft.preview
  const total = { ...changes, set_aside: setAside, repaired, remarked }[kind]
  const source = await draftLayer(db, draft, viewer)
  if (kind === 'set_aside' || kind === 'repaired' || kind === 'remarked')
    return { total, rows: await notedRows(db, draft, source.layer, kind, page) }
  if (draft.stands === 'committed') throw committed(draft.report?.changeset ?? 0)
  const { rows } = await sql<Row>`${statements(draft, source, kind)}
    limit ${page.limit}::integer offset ${page.offset}::integer`.execute(db)
  return {
    total,
    rows: rows.map(({ row, fid, before, after, shapeBefore, shapeAfter, reshaped }) => ({
      row,
      fid,
      message: null,
      messageEn: null,
      ...differingValues(source.layer, before, after, true),
      // What stands may name persons; the sender has the right to read what he sent.
      before: differingValues(source.layer, before, after, viewer.personal).before,
      geometryBefore: shapeBefore,
      geometryAfter: shapeAfter,
      reshaped,
    })),
  }
}

const geoJson = (shape: RawBuilder<unknown>) => sql`ST_AsGeoJSON(${shape}, 9)::json`
const none = sql`null::json`

function statements(
  { id, choices }: DraftRecord,
  source: ReadableLayer,
  kind: (typeof rowChanges)[number],
): RawBuilder<unknown> {
  const { table, own, values, shape } = versionedLayer(source)
  const shaped = (row: string) => (shape ? geoJson(sql.id(row, 'geom')) : none)
  const met = sql`select from hegui.import_match as met where met.import_id = ${id}`
  if (kind === 'created')
    return sql`
      select staged.row_number as "row", null::bigint as fid, null::jsonb as before,
        staged.properties as after, ${none} as "shapeBefore", ${shaped('staged')} as "shapeAfter",
        ${none} as reshaped
      from hegui.import_row as staged where import_id = ${id}
        and not exists (${met} and met.row_number = staged.row_number)
      order by staged.row_number`
  if (kind === 'gone')
    return sql`
      select null::integer as "row", held.fid, ${values('held')} as before, null::jsonb as after,
        ${shaped('held')} as "shapeBefore", ${none} as "shapeAfter", ${none} as reshaped
      from ${table} as held where ${own} and held.rev_to is null
        and ${goes(id, { mode: choices!.mode, scope: choices!.scope ?? null })}
      order by held.fid`
  return sql`
    select staged.row_number as "row", held.fid, ${values('held')} as before,
      ${values('held')} || staged.properties as after,
      ${kind === 'attributes' ? none : shaped('held')} as "shapeBefore",
      ${shape ? geoJson(sql`coalesce(staged.geom, held.geom)`) : none} as "shapeAfter",
      ${shape && kind !== 'attributes' ? reshaping(sql`held.geom`, sql`staged.geom`) : none} as reshaped
    from hegui.import_match as met
      join hegui.import_row as staged
        on staged.import_id = met.import_id and staged.row_number = met.row_number
      join ${table} as held on held.fid = met.fid and held.rev_to is null
    where met.import_id = ${id} and met.change = ${kind}::text and ${own}
    order by staged.row_number`
}

const notPreviewed = () =>
  new UserFault(
    'conflict',
    '草稿还没有预览，请先确定各项选择',
    'the draft has no preview yet; make your choices first',
  )

const committed = (changeset: number) =>
  new UserFault(
    'conflict',
    `草稿已入库，变更的明细见版本 ${changeset}`,
    `the draft is committed; see changeset ${changeset} for its rows`,
  )
