/** A typed coordinate or the number of a map sheet as places to fly to. */
import { sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import { district } from '../../gis-data/district.ts'
import { parseSheetNumber, sheetAt } from '../../gis-data/map-sheet.ts'
import type { SearchHit } from '../api/contract.ts'
import type { Db } from '../db/schema.ts'
import { parseCoordinates, type TypedPoint } from './parse-coordinates.ts'

const HALF_WINDOW_DEGREES = 0.002
/** Survey plots are cited by their sheet of 1 : 10,000. */
const CITED_SCALE = 10_000

const noFeature = { layer: null, layerTitle: null, fid: null, unitCode: null } as const

/** One hit for each system that the numbers fit; the nearest to the district first. */
export async function coordinateHits(db: Db, text: string): Promise<SearchHit[]> {
  const hits = await Promise.all(parseCoordinates(text).map((typed) => hitOf(db, text, typed)))
  return hits.sort((a, b) => Number(isOutside(a.bounds)) - Number(isOutside(b.bounds)))
}

export function sheetHits(text: string): SearchHit[] {
  const sheet = parseSheetNumber(text)
  if (!sheet) return []
  const scale = `1 : ${sheet.scale.toLocaleString('en-US')}`
  const [west, south, east, north] = sheet.bounds
  const extent = `${west.toFixed(4)}–${east.toFixed(4)}°E ${south.toFixed(4)}–${north.toFixed(4)}°N`
  return [
    {
      ...noFeature,
      kind: 'sheet',
      title: sheet.number,
      detail: {
        title: `${scale} 图幅 · ${extent}${isOutside(sheet.bounds) ? outside.title : ''}`,
        titleEn: `sheet of ${scale} · ${extent}${isOutside(sheet.bounds) ? outside.titleEn : ''}`,
      },
      bounds: [...sheet.bounds],
    },
  ]
}

async function hitOf(db: Db, text: string, typed: TypedPoint): Promise<SearchHit> {
  const { srid, east, north, system } = typed
  const { rows } = await sql<{ lng: number; lat: number }>`
    select ST_X(point) as lng, ST_Y(point) as lat from ST_Transform(
      ST_SetSRID(ST_MakePoint(${east}::double precision, ${north}::double precision),
        ${srid}::integer), ${sql.lit(STORAGE_SRID)}) as point`.execute(db)
  const { lng, lat } = rows[0]!
  const bounds = [
    lng - HALF_WINDOW_DEGREES,
    lat - HALF_WINDOW_DEGREES,
    lng + HALF_WINDOW_DEGREES,
    lat + HALF_WINDOW_DEGREES,
  ] as const
  const place = `${lng.toFixed(6)}°E ${lat.toFixed(6)}°N`
  const sheet = sheetAt(lng, lat, CITED_SCALE)?.number
  const detailIn = (name: string, sheetWord: string, note: string) =>
    [place, `${name} EPSG:${srid}`, sheet && `${sheetWord} ${sheet}`].filter(Boolean).join(' · ') +
    (isOutside(bounds) ? note : '')
  return {
    ...noFeature,
    kind: 'coordinate',
    title: text.trim(),
    detail: {
      title: detailIn(system.title, '图幅', outside.title),
      titleEn: detailIn(system.titleEn, 'sheet', outside.titleEn),
    },
    bounds: [...bounds],
  }
}

const outside = {
  title: ` · ${district.name}范围之外`,
  titleEn: ` · outside ${district.nameEn}`,
}

function isOutside([west, south, east, north]: readonly [number, number, number, number]): boolean {
  const [left, bottom, right, top] = district.bounds
  return west > right || east < left || south > top || north < bottom
}
