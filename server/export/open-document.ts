/** Opens a layer for export, through the one filter that every read passes. */
import { sql } from 'kysely'
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { type ReadableLayer, readableLayer } from '../db/readable-layer.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import type { Db } from '../db/schema.ts'
import type { ExportDocument, ExportRow, GeometryEncoding } from './export-document.ts'

const PAGE = 2000

/** @throws UserFault `not_found` for a layer, or a revision, that does not exist for this viewer. */
export async function openDocument(
  db: Db,
  layerId: string,
  asked: number | null,
  viewer: Viewer,
): Promise<ExportDocument> {
  const source = await readableLayer(db, layerId, viewer)
  const revision = await revisionInForce(db, asked)
  const { layer, custom } = source
  const isWithheld = (personal: boolean | undefined) => personal === true && !viewer.personal
  const standing = await standingOf(db, layer.id, revision)
  return {
    layer,
    custom,
    fields: layer.fields.filter(({ personal }) => !isWithheld(personal)),
    withheld: layer.fields.filter(({ personal }) => isWithheld(personal)).map(({ title }) => title),
    revision,
    asOf: standing?.at.toISOString() ?? null,
    source: standing?.source ?? null,
    synthetic: standing?.synthetic ?? false,
    rows: (encoding) => readRows(db, source, revision, viewer, encoding),
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

/** Page by page: the embedded engine has no cursors, and others get their turn in between. */
async function* readRows(
  db: Db,
  source: ReadableLayer,
  revision: number,
  viewer: Viewer,
  encoding: GeometryEncoding,
): AsyncGenerator<ExportRow> {
  let after = -1
  for (;;) {
    const { rows } = await sql<ExportRow>`
      select fid, unit_code as "unitCode", ${shapeColumns(source.layer, encoding)},
        ${valuesOf(source)} as values
      from (select * from ${source.rows(revision, viewer)} as seen
        where fid > ${after}::bigint order by fid limit ${sql.lit(PAGE)}) as feature
      order by fid`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.fid
  }
}

/** 11 decimals of a degree are a micrometre: less than any coordinate means. */
function shapeColumns({ geometry }: Layer, encoding: GeometryEncoding) {
  if (!geometry) return sql`null as geometry, null as "areaM2"`
  const shape =
    encoding === 'geojson'
      ? sql`ST_AsGeoJSON(ST_ForcePolygonCCW(geom), 11, 0)`
      : sql`ST_AsText(geom, 11)`
  return sql`${shape} as geometry, area_m2 as "areaM2"`
}

function valuesOf({ layer, custom }: ReadableLayer) {
  if (custom) return sql`properties`
  return sql`jsonb_build_object(${sql.join(
    layer.fields.map(({ name }) => sql`${sql.lit(name)}::text, ${sql.id(name)}`),
  )})`
}
