/** Opens a layer for export, through the one filter that every read passes. */
import assert from 'node:assert'
import { type RawBuilder, sql } from 'kysely'
import type { GeometryType } from '../../gis-data/catalogue.ts'
import type { Crs } from '../../gis-data/crs.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { ForeseenExport } from '../api/export-contract.ts'
import { featureOrder } from '../db/feature-order.ts'
import { layerValues } from '../db/layer-values.ts'
import { type FeatureOrder, orderedFids } from '../db/matching-features.ts'
import { namesOfUnits } from '../db/names-of-units.ts'
import { readableLayer } from '../db/readable-layer.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import type { Db } from '../db/schema.ts'
import { chosenColumns, UNIT_NAME } from './chosen-columns.ts'
import { encodedShape } from './encoded-shape.ts'
import type { ExportDocument, ExportRow, GeometryEncoding } from './export-document.ts'
import { requireShape, type Selection, selectionInWords, selectionPredicate } from './selection.ts'

const PAGE = 2000

export interface LayerChoice extends Selection {
  readonly revision?: number | undefined
  readonly columns?: readonly string[] | undefined
  readonly sort?: string | undefined
}

/** @throws UserFault `not_found` for a layer, or a revision, that does not exist for this viewer. */
export async function openDocument(
  db: Db,
  layerId: string,
  choice: LayerChoice,
  crs: Crs,
  viewer: Viewer,
): Promise<ExportDocument> {
  const { source, revision, standing, seen, chosen, order, columns } = await choose(
    db,
    layerId,
    choice,
    viewer,
  )
  const { layer, custom } = source
  return {
    id: layer.id,
    title: layer.title,
    titleEn: layer.titleEn,
    geometry: layer.geometry,
    custom,
    nameColumn: layer.nameField,
    columns: columns.columns,
    withheld: columns.withheld.map(({ title }) => title),
    revision,
    asOf: standing?.at.toISOString() ?? null,
    source: standing?.source ?? null,
    synthetic: standing?.synthetic ?? false,
    crs,
    selection: selectionInWords(choice),
    unit: choice.unit,
    rows: (encoding) =>
      readRows(db, {
        seen,
        chosen,
        order,
        shape: shapeColumns(layer.geometry, encoding, crs),
        values: layerValues(
          source,
          columns.fields.map(({ name }) => name),
        ),
      }),
  }
}

/** What the file would hold, without writing it. @throws as `openDocument` does. */
export async function foreseeExport(
  db: Db,
  layerId: string,
  choice: LayerChoice,
  viewer: Viewer,
): Promise<ForeseenExport> {
  const { revision, standing, seen, chosen, columns } = await choose(db, layerId, choice, viewer)
  const { rows } = await sql<{ features: string }>`
    select count(*) as features from ${seen} as feature where ${chosen}`.execute(db)
  return {
    features: Number(rows[0]!.features),
    revision,
    asOf: standing?.at.toISOString() ?? null,
    synthetic: standing?.synthetic ?? false,
    withheld: columns.withheld.map(({ title, titleEn }) => ({ title, titleEn })),
  }
}

async function choose(db: Db, layerId: string, choice: LayerChoice, viewer: Viewer) {
  const source = await readableLayer(db, layerId, viewer)
  const revision = await revisionInForce(db, choice.revision ?? null)
  const unitName = choice.columns?.includes(UNIT_NAME)
    ? await namesOfUnits(db, revision)
    : () => null
  const asked = { names: choice.columns, unitName }
  const columns = chosenColumns(source, asked, viewer.personal)
  await requireShape(db, choice)
  return {
    source,
    revision,
    columns,
    order: choice.sort === undefined ? null : featureOrder(source, choice.sort, viewer),
    standing: await standingOf(db, source.layer.id, revision),
    seen: source.rows(revision, viewer),
    chosen: await selectionPredicate(db, source, choice, revision, viewer),
  }
}

const standingOf = (db: Db, layer: string, revision: number) =>
  db
    .selectFrom('hegui.layer_revision as touch')
    .innerJoin('hegui.changeset as changeset', 'changeset.id', 'touch.changeset')
    .select(['touch.source', 'touch.synthetic', 'changeset.at'])
    .where('touch.layer', '=', layer)
    .where('touch.changeset', '<=', revision)
    .orderBy('touch.changeset', 'desc')
    .limit(1)
    .executeTakeFirst()

interface Reading {
  readonly seen: RawBuilder<unknown>
  readonly chosen: RawBuilder<boolean>
  readonly shape: RawBuilder<unknown>
  readonly values: RawBuilder<unknown>
  /** Null: by feature id. */
  readonly order: FeatureOrder | null
}

/** Page by page: the embedded engine has no cursors, and others get their turn in between. */
async function* readRows(db: Db, reading: Reading): AsyncGenerator<ExportRow> {
  const { seen, chosen, shape, values, order } = reading
  if (order) return yield* readInOrder(db, { ...reading, order })
  let after = -1
  for (;;) {
    const { rows } = await sql<ExportRow>`
      select fid, unit_code as "unitCode", ${shape}, ${values} as values
      from (select * from ${seen} as feature
        where ${chosen} and fid > ${after}::bigint order by fid limit ${sql.lit(PAGE)}) as feature
      order by fid`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.fid
  }
}

async function* readInOrder(
  db: Db,
  { seen, chosen, shape, values, order }: Reading & { readonly order: FeatureOrder },
): AsyncGenerator<ExportRow> {
  const fids = await orderedFids(db, { rows: seen, chosen, order })
  for (let at = 0; at < fids.length; at += PAGE) {
    const page = [...fids.subarray(at, at + PAGE)]
    const { rows } = await sql<ExportRow>`
      select fid, unit_code as "unitCode", ${shape}, ${values} as values
      from ${seen} as feature where feature.fid = any(${page}::bigint[])`.execute(db)
    const byFid = new Map(rows.map((row) => [row.fid, row]))
    for (const fid of page) {
      const row = byFid.get(fid)
      assert(row, `feature ${fid} of a fixed revision is gone`)
      yield row
    }
  }
}

function shapeColumns(geometry: GeometryType | null, encoding: GeometryEncoding, crs: Crs) {
  if (!geometry) return sql`null as geometry, null as "areaM2", null as dimension`
  return sql`${encodedShape(sql`geom`, encoding, crs)} as geometry,
    case when ST_Dimension(geom) = 2 then area_m2 end as "areaM2", ST_Dimension(geom) as dimension`
}
