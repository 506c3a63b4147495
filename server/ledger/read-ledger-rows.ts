/** A page of a ledger: any page is as quick as the first, with every value in words. */
import { sql } from 'kysely'
import type { Field } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { FeatureRecord } from '../api/contract.ts'
import type { LedgerRows } from '../api/ledger-contract.ts'
import { type FeatureChoice, matchingFeatures } from '../db/matching-features.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'

type Attribute = FeatureRecord['attributes'][number]
type Value = Attribute['value']

/** Says a value in words, masked where the viewer may not read it. */
export type InWords = (field: Field, raw: Value, mayReadPersonal: boolean) => Attribute

export interface LedgerPage extends FeatureChoice {
  readonly fields: readonly Field[]
  readonly offset: number
  readonly limit: number
  /** Of whoever waits for the page. */
  readonly signal?: AbortSignal
}

interface Row extends Record<`f${number}`, Value> {
  fid: number
  unit_code: string | null
  area_m2: number | null
}

/** From here on a page is cut from the list of all features in order, which is asked once. */
const FIRST_ROWS = 1000

export async function readLedgerRows(
  db: Db,
  source: ReadableLayer,
  page: LedgerPage,
  inWords: InWords,
  revision: number,
  viewer: Viewer,
): Promise<LedgerRows> {
  const { fields } = page
  const fids = await fidsOfPage(db, source, page, revision, viewer)
  const values = fields.map(({ name }, at) => sql`, ${source.value(name)} as ${sql.id(`f${at}`)}`)
  const { rows } =
    fids.length === 0
      ? { rows: [] }
      : await sql<Row>`select feature.fid, feature.unit_code, ${areaOf(source)} as area_m2
          ${sql.join(values, sql``)}
        from ${source.rows(revision, viewer)} as feature
        where feature.fid = any(${fids}::bigint[])`.execute(db)
  const byFid = new Map(rows.map((row) => [row.fid, row]))
  return {
    layer: source.layer.id,
    revision,
    columns: fields.map(({ name, title, titleEn }) => ({ name, title, titleEn })),
    rows: fids.flatMap((fid) => {
      const row = byFid.get(fid)
      if (!row) return []
      const words = fields.map((field, at) =>
        inWords(field, row[`f${at}`] ?? null, viewer.personal),
      )
      return {
        fid,
        unitCode: row.unit_code,
        areaM2: row.area_m2,
        values: words.map(({ text, textEn, masked }) => ({ text, textEn, masked })),
      }
    }),
  }
}

/** Lines and points of a custom layer have an area of nothing, which is no figure. */
function areaOf({ layer, custom }: ReadableLayer) {
  if (layer.geometry === null || (!custom && layer.geometry !== 'MultiPolygon'))
    return sql`null::double precision`
  return sql`case when ST_Dimension(feature.geom) = 2 then feature.area_m2 end`
}

async function fidsOfPage(
  db: Db,
  source: ReadableLayer,
  { filter, order, offset, limit, signal }: LedgerPage,
  revision: number,
  viewer: Viewer,
): Promise<number[]> {
  if (filter !== null || offset + limit > FIRST_ROWS) {
    const all = await matchingFeatures(db, source, { filter, order }, revision, viewer, signal)
    return [...all.subarray(offset, offset + limit)]
  }
  const { rows } = await sql<{ fid: number }>`
    select feature.fid from ${source.rows(revision, viewer)} as feature
    order by ${order.keys} offset ${offset}::bigint limit ${limit}::integer`.execute(db)
  return rows.map(({ fid }) => fid)
}
