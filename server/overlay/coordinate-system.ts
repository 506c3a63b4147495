/** The coordinate reference system in which an overlay is to be computed. */
import { sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

export interface CoordinateSystem {
  readonly srid: number
  /** Planar areas in it are ㎡. */
  readonly metric: boolean
}

export const storageSystem: CoordinateSystem = { srid: STORAGE_SRID, metric: false }

/** Takes `EPSG:2154`, `2154` or an OGC name. @throws UserFault for what the engine does not know. */
export async function coordinateSystem(db: Db, name: string): Promise<CoordinateSystem> {
  const digits =
    /^(?:EPSG:|urn:ogc:def:crs:EPSG:[^:]*:|https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[^/]+\/)?(\d{4,6})$/i.exec(
      name.trim(),
    )?.[1]
  if (!digits) throw unknownSystem(name)
  const { rows } = await sql<{ proj4: string }>`
    select proj4text as proj4 from spatial_ref_sys where srid = ${Number(digits)}::integer
  `.execute(db)
  if (!rows[0]) throw unknownSystem(name)
  return { srid: Number(digits), metric: /\+units=m\b/.test(rows[0].proj4) }
}

const unknownSystem = (name: string) =>
  new UserFault(
    'bad_request',
    `不认识坐标系“${name}”；请写作 EPSG:2154 这样的编号`,
    `unknown coordinate reference system "${name}"; write it as EPSG:2154`,
    [{ path: 'crs', message: name }],
  )
