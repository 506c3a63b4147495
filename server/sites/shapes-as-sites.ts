/** Polygons of a GeoJSON or Shapefile as sites. */

import type { Geometry, Position } from 'geojson'
import { unnamedParcel } from '../../gis-data/unnamed-parcel.ts'
import type { Words } from '../../gis-data/words.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { SourceParcel, SourceRing, SourceSites } from '../survey-files/source-parcel.ts'
import type { DeliveredShape, DeliveredShapes } from './site-files.ts'
import { siteLimits } from './site-limits.ts'

/** @throws UserFault when no row is a polygon, or there are too many. */
export function shapesAsSites(delivered: DeliveredShapes): SourceSites {
  const { name: file, format, encoding, srid, shapes, setAside } = delivered
  const others = new Map<string, number>()
  const parcels = shapes.flatMap((shape): SourceParcel[] => {
    const polygons = polygonsOf(shape.geometry)
    if (polygons.length > 0) return [parcelOf(shape, polygons)]
    const { type } = shape.geometry
    others.set(type, (others.get(type) ?? 0) + 1)
    return []
  })
  const corners = parcels.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0)
  if (parcels.length > siteLimits.parcels || corners > siteLimits.corners)
    throw tooMany(file, parcels.length, corners)
  const notes: Words[] = [
    ...[...others].map(([type, count]) => ({
      title: `${count} 个 ${type} 不是面，未作为地块`,
      titleEn: `${count} ${type} are no polygons and were not taken as sites`,
    })),
    ...setAside.slice(0, siteLimits.issues).map(({ row, message, messageEn }) => ({
      title: `第 ${row} 行未采用：${message}`,
      titleEn: `row ${row} was left out: ${messageEn}`,
    })),
  ]
  if (parcels.length === 0) throw noPolygon(file, notes)
  return {
    format,
    encoding,
    order: 'east-north',
    srid,
    parcels,
    mayBeHoles: false,
    notes,
    doubts: [],
  }
}

function polygonsOf(geometry: Geometry): readonly (readonly SourceRing[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map(closed)]
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.map((polygon) => polygon.map(closed))
  return []
}

function closed(ring: readonly Position[]): SourceRing {
  const flat = ring.map(([x, y]): Position => [x!, y!])
  const [first, last] = [flat[0], flat.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...flat, first] : flat
}

/** Fields that name a parcel in what bureaus deliver, the most telling first. */
const nameFields = [
  /^(DKMC|XMMC|MC|NAME|名称|地块名称|项目名称)$/i,
  /^(DKBH|ZDDM|BH|CODE|编号|地块编号)$/i,
]

function parcelOf(
  { row, properties }: DeliveredShape,
  polygons: readonly (readonly SourceRing[])[],
): SourceParcel {
  const names = nameFields.flatMap((form) => {
    const found = Object.entries(properties).find(
      ([field, value]) => form.test(field) && typeof value === 'string' && value.trim() !== '',
    )
    return found ? [String(found[1]).trim().slice(0, 80)] : []
  })
  return { name: names[0] ?? unnamedParcel(row), polygons, declared: null, notes: [], doubts: [] }
}

const noPolygon = (file: string, notes: readonly Words[]) =>
  new UserFault(
    'unreadable_file',
    `${file}：其中没有面图形${notes.map(({ title }) => `;${title}`).join('')}`,
    `${file}: it holds no polygon${notes.map(({ titleEn }) => `; ${titleEn}`).join('')}`,
  )

const tooMany = (file: string, parcels: number, corners: number) =>
  new UserFault(
    'too_large',
    `${file}：${parcels} 个面、${corners} 个顶点，上限 ${siteLimits.parcels} 个、${siteLimits.corners} 点；请只提交拟选地块，整层数据请作为图层导入`,
    `${file}: ${parcels} polygons with ${corners} vertices, the limits are ${siteLimits.parcels} and ${siteLimits.corners}; deliver the site alone and import whole layers as layers`,
  )
