/** Reads a drawn or uploaded polygon before it reaches the database: shape, numbers, place, size. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { UserFault } from '../errors/user-fault.ts'

/** More corners than a drawn site can have; larger shapes are imported as a layer. */
export const MAX_CORNERS = 20_000

/** @throws UserFault `bad_geometry` or `too_large`. Whether the rings cross is for the database to say. */
export function parsePolygon(geometry: { type: string; [key: string]: unknown }) {
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw badGeometry(
      `需要面图形（Polygon 或 MultiPolygon），收到的是 ${type}`,
      `a Polygon or MultiPolygon is needed, found ${type}`,
    )
  }
  const parts = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(parts) || parts.length === 0) throw badCoordinates()
  let corners = 0
  for (const rings of parts) {
    if (!Array.isArray(rings) || rings.length === 0) throw badCoordinates()
    for (const ring of rings) {
      checkRing(ring)
      corners += (ring as Position[]).length
    }
  }
  if (corners > MAX_CORNERS) {
    throw new UserFault(
      'too_large',
      `图形有 ${corners} 个顶点，上限 ${MAX_CORNERS}；请简化，或作为图层导入后叠加分析`,
      `the shape has ${corners} corners, the limit is ${MAX_CORNERS}; simplify it, or import it as a layer`,
    )
  }
  return { type, coordinates: flattened(coordinates) } as Polygon | MultiPolygon
}

/** Drops heights, which nothing here uses. */
function flattened(coordinates: unknown): unknown {
  const list = coordinates as unknown[]
  return typeof list[0] === 'number' ? list.slice(0, 2) : list.map(flattened)
}

function checkRing(ring: unknown): void {
  if (!Array.isArray(ring) || ring.length < 4) throw badCoordinates()
  for (const position of ring) {
    if (!Array.isArray(position) || position.length < 2) throw badCoordinates()
    const [x, y] = position
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw badCoordinates()
    if (Math.abs(x) > 180 || Math.abs(y) > 90) throw notDegrees(x, y)
  }
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position]
  if (first[0] !== last[0] || first[1] !== last[1]) {
    throw badGeometry(
      '边界环没有闭合：首尾坐标必须相同',
      'a ring is not closed: its first and last position must be the same',
    )
  }
}

/** Metres given for degrees: names the reference system they seem to be in. */
function notDegrees(x: number, y: number): UserFault {
  const guess =
    x > 35_000_000 && x < 36_000_000
      ? 'EPSG:4523'
      : x > 200_000 && x < 800_000 && y > 2_500_000 && y < 4_000_000
        ? 'EPSG:4544'
        : null
  return badGeometry(
    `坐标 (${x}, ${y}) 不是经纬度${guess ? `，似为 ${guess}` : ''}；请转换为 CGCS2000 经纬度（EPSG:4490）`,
    `(${x}, ${y}) is no longitude/latitude${guess ? `, it looks like ${guess}` : ''}; convert to EPSG:4490`,
  )
}

const badCoordinates = () =>
  badGeometry(
    '坐标数组有误：每个环至少四个位置，每个位置是经度、纬度两个数',
    'bad coordinates: a ring needs four positions or more, each a longitude and a latitude',
  )

export const badGeometry = (detail: string, detailEn: string, path = 'geometry') =>
  new UserFault('bad_geometry', detail, detailEn, [{ path, message: detail }])
