/** The coordinate systems of the services by their addresses, each with the order of its axes. */
import { type Crs, cgcs2000, cm105, zone35 } from '../../gis-data/crs.ts'
import type { FilterCrs } from '../db/cql2/cql2-values.ts'
import { UserFault } from '../errors/user-fault.ts'

export interface OgcCrs extends FilterCrs {
  readonly uri: string
}

const epsg = ({ srid }: Crs): OgcCrs => ({
  uri: `http://www.opengis.net/def/crs/EPSG/0/${srid}`,
  srid,
  // EPSG has latitude, or northing, first in each of these.
  northFirst: true,
})

/** Longitude first. The numbers are those of CGCS2000, which differs from WGS 84 by centimetres. */
export const crs84: OgcCrs = {
  uri: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  srid: cgcs2000.srid,
  northFirst: false,
}
export const storageCrs = epsg(cgcs2000)
export const ogcCrsList: readonly OgcCrs[] = [crs84, storageCrs, epsg(zone35), epsg(cm105)]

/** @throws UserFault for a system that is not offered. */
export function ogcCrs(parameter: string, uri: string | undefined): OgcCrs {
  if (uri === undefined) return crs84
  const plain = uri.replace(/^\[|\]$|^<|>$/g, '').replace(/^https:/, 'http:')
  const found = ogcCrsList.find((known) => known.uri === plain)
  if (found) return found
  const list = ogcCrsList.map((known) => known.uri).join(', ')
  throw new UserFault(
    'bad_request',
    `${parameter} 应为 ${list} 之一，实为 ${uri}`,
    `${parameter} must be one of ${list}, found ${uri}`,
  )
}
