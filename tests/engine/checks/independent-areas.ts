/** Areas of findings recomputed outside PostGIS: another clipper, another geodesic library. */
import geographiclib from 'geographiclib-geodesic'
import type { MultiPolygon, Polygon } from 'geojson'
import { intersection } from 'polyclip-ts'
import type { FindingProof } from '../../../server/api/contract.ts'

/** Rules whose evidence is the whole overlap of subject and object, nothing taken away. */
export const plainOverlaps = new Set([
  'A01',
  'A07',
  'E07',
  'F01',
  'F05',
  'G08',
  'G09',
  'G11',
  'G12',
  'B06',
])
/** CGCS2000 is GRS80. */
const ellipsoid = new geographiclib.Geodesic.Geodesic(6378137, 1 / 298.257222101)

type Rings = readonly (readonly (readonly number[])[])[]

function ringAreaM2(ring: readonly (readonly number[])[]): number {
  const polygon = ellipsoid.Polygon(false)
  for (const [lng, lat] of ring.slice(0, -1)) polygon.AddPoint(lat!, lng!)
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN)
}

/** ㎡ on the ellipsoid. */
export const areaM2 = (polygons: readonly Rings[]): number =>
  polygons
    .map(
      ([outer, ...holes]) =>
        ringAreaM2(outer!) - holes.reduce((sum, hole) => sum + ringAreaM2(hole), 0),
    )
    .reduce((sum, part) => sum + part, 0)

const polygonsOf = (shape: unknown): MultiPolygon['coordinates'] => {
  const { type, coordinates } = shape as Polygon | MultiPolygon
  return type === 'Polygon' ? [coordinates] : coordinates
}

/** Of the overlap of subject and object as another library cuts it. */
export const overlapAreaM2 = ({ subject, object }: FindingProof): number =>
  areaM2(
    intersection(
      polygonsOf(subject!.geometry) as never,
      polygonsOf(object!.geometry) as never,
    ) as never,
  )

/** Of the evidence as it was handed out. */
export const evidenceAreaM2 = ({ evidence }: FindingProof): number => areaM2(polygonsOf(evidence))
