/**
 * A land survey of any size as a bureau hands it over: a GBK Shapefile of twelve-cornered parcels in
 * EPSG:4523, written in pieces so that a million rows need no memory; and the villages they lie in.
 */
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { MultiPolygon, Position } from 'geojson'
import proj4 from 'proj4'
import { cgcs2000, zone35 } from '../../gis-data/crs.ts'
import { district } from '../../gis-data/district.ts'
import { inChangeset } from '../../server/db/changesets.ts'
import { insertFeatures, recordLayerRevision } from '../../server/db/insert-features.ts'
import type { Db } from '../../server/db/schema.ts'
import {
  encoderOf,
  type ShapefileRow,
  shapefile,
  type TextField,
} from '../engine/import/write-shapefile.ts'

const fields: readonly TextField[] = [
  { name: 'BSM', bytes: 18 },
  { name: 'DLBM', bytes: 5 },
  { name: 'QSDWMC', bytes: 60 },
  { name: 'ZLDWMC', bytes: 60 },
  { name: 'TBMJ', bytes: 15, decimals: 2 },
]
const prj =
  'PROJCS["CGCS2000_3_Degree_GK_Zone_35",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",35500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
const [west, south, east, north] = district.bounds
const SHEET = 20_000
const toPlane = proj4(cgcs2000.proj4, zone35.proj4)

/** A ring of twelve corners in its cell, in metres, and its area on the plane. */
function parcel(at: number, across: number) {
  const stepX = (east - west - 0.01) / across
  const stepY = (north - south - 0.01) / across
  const x = west + 0.005 + ((at % across) + 0.5) * stepX
  const y = south + 0.005 + (Math.floor(at / across) + 0.5) * stepY
  const ring: Position[] = Array.from({ length: 12 }, (_, corner) => {
    const angle = (-corner / 12) * 2 * Math.PI
    const reach = 0.35 + ((at * 7 + corner * 13) % 10) / 100
    return toPlane.forward([
      x + stepX * reach * Math.cos(angle),
      y + stepY * reach * Math.sin(angle),
    ])
  })
  ring.push(ring[0]!)
  let twice = 0
  for (let corner = 1; corner < ring.length; corner += 1) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[corner - 1]!, ring[corner]!]
    twice += (bx - 35_400_000) * ay - (ax - 35_400_000) * by
  }
  return { ring, areaM2: Math.abs(twice) / 2 }
}

/** @returns path of the `.shp` */
export async function writeSurvey(folder: string, rows: number): Promise<string> {
  const across = Math.ceil(Math.sqrt(rows))
  const encode = encoderOf('gbk')
  const files = { shp: 100, shx: 100, dbf: 0 }
  const bounds = [Infinity, Infinity, -Infinity, -Infinity]
  const path = (ending: string) => join(folder, `DLTB.${ending}`)
  const handles = {
    shp: await open(path('shp'), 'w'),
    shx: await open(path('shx'), 'w'),
    dbf: await open(path('dbf'), 'w'),
  }
  for (let first = 0; first < rows; first += SHEET) {
    const sheet = shapefile('DLTB', { fields, rows: sheetRows(first, rows, across), encode })
    const [shp, shx, dbf] = [sheet['DLTB.shp']!, sheet['DLTB.shx']!, sheet['DLTB.dbf']!]
    if (first === 0) await headsOf({ shp, shx, dbf })
    renumber(shp, shx, first, files.shp)
    bounds.forEach((bound, at) => {
      bounds[at] = (at < 2 ? Math.min : Math.max)(bound, shp.readDoubleLE(36 + at * 8))
    })
    await append('shp', shp.subarray(100))
    await append('shx', shx.subarray(100))
    await append('dbf', dbf.subarray(dbf.readUInt16LE(8), -1))
  }
  await finish()
  return path('shp')

  async function append(ending: keyof typeof files, bytes: Buffer) {
    await handles[ending].write(bytes, 0, bytes.length, files[ending])
    files[ending] += bytes.length
  }
  async function headsOf(sheet: Record<keyof typeof files, Buffer>) {
    await handles.shp.write(sheet.shp, 0, 100, 0)
    await handles.shx.write(sheet.shx, 0, 100, 0)
    await append('dbf', sheet.dbf.subarray(0, sheet.dbf.readUInt16LE(8)))
  }
  async function finish() {
    const size = Buffer.alloc(4)
    const box = Buffer.from(Float64Array.from(bounds).buffer)
    for (const ending of ['shp', 'shx'] as const) {
      await handles[ending].write(box, 0, box.length, 36)
      size.writeInt32BE(files[ending] / 2)
      await handles[ending].write(size, 0, 4, 24)
    }
    size.writeUInt32LE(rows)
    await handles.dbf.write(size, 0, 4, 4)
    await append('dbf', Buffer.from([0x1a]))
    for (const handle of Object.values(handles)) await handle.close()
    for (const [ending, text] of [
      ['prj', prj],
      ['cpg', 'GBK'],
    ] as const) {
      const handle = await open(path(ending), 'w')
      await handle.writeFile(text)
      await handle.close()
    }
  }
}

function sheetRows(first: number, rows: number, across: number): ShapefileRow[] {
  return Array.from({ length: Math.min(SHEET, rows - first) }, (_, index) => {
    const at = first + index
    const { ring, areaM2 } = parcel(at, across)
    return {
      rings: [ring],
      values: [
        `5101170000${String(at).padStart(8, '0')}`,
        ['0101', '0301', '0702', '1006'][at % 4]!,
        '唐昌街道战旗村',
        `战旗村${at % 10}组`,
        areaM2.toFixed(2),
      ],
    }
  })
}

/** Numbers and offsets of a sheet as the whole file has them; offsets count words of two bytes. */
function renumber(shp: Buffer, shx: Buffer, first: number, shpBytes: number) {
  for (let entry = 100; entry < shx.length; entry += 8) {
    const offset = shx.readInt32BE(entry)
    shp.writeInt32BE(first + (entry - 100) / 8 + 1, offset * 2)
    shx.writeInt32BE(offset - 50 + shpBytes / 2, entry)
  }
}

/** The district and a hundred villages of some 200 corners each, so that every row has its unit to find. */
export async function writeUnits(db: Db): Promise<void> {
  const changeset = { kind: 'seed', actor: 'bench', reason: 'units' } as const
  await inChangeset(db, changeset, async (tx, revision) => {
    await insertFeatures(tx, 'district', revision, [
      {
        fid: 1,
        unitCode: null,
        values: { code: '510117', name: district.name },
        geometry: box(west, south, east, north),
      },
    ])
    const villages = Array.from({ length: 100 }, (_, at) => {
      const [width, height] = [(east - west) / 10, (north - south) / 10]
      const [x, y] = [west + (at % 10) * width, south + Math.floor(at / 10) * height]
      return {
        fid: at + 1,
        unitCode: `510117${String(100_200 + at)}`,
        values: {
          code: `510117${String(100_200 + at)}`,
          name: `第${at}村`,
          town_code: '510117100',
          kind: 'village',
        },
        geometry: box(x, y, x + width, y + height),
      }
    })
    await insertFeatures(tx, 'unit', revision, villages)
    for (const layer of ['district', 'unit'] as const)
      await recordLayerRevision(tx, layer, revision, { source: 'bench', synthetic: true })
  })
}

/** Fifty corners on each side. */
function box(left: number, bottom: number, right: number, top: number): MultiPolygon {
  const along = (from: Position, to: Position) =>
    Array.from({ length: 50 }, (_, at) => [
      from[0]! + ((to[0]! - from[0]!) * at) / 50,
      from[1]! + ((to[1]! - from[1]!) * at) / 50,
    ])
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ]
  const ring = corners.slice(1).flatMap((to, at) => along(corners[at]!, to))
  return { type: 'MultiPolygon', coordinates: [[[...ring, ring[0]!]]] }
}
