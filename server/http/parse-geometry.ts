/** Reads a drawn, edited or uploaded geometry before it reaches the database: kind, numbers, place, size. */
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import type { GeometryType } from '../../gis-data/catalogue.ts'
import { UserFault } from '../errors/user-fault.ts'

/** More corners than a person draws; larger shapes are imported as a layer. */
export const MAX_CORNERS = 20_000

interface LooseGeometry {
  readonly type: string
  readonly [key: string]: unknown
}

interface Kind {
  readonly zh: string
  readonly en: string
  /** Depth of the lists around a line or ring; the shortest such list. */
  readonly types: Readonly<Record<string, number>>
  readonly fewest: number
}

const kinds: Readonly<Record<GeometryType, Kind>> = {
  Point: { zh: '点', en: 'a Point', types: { Point: -1 }, fewest: 1 },
  MultiLineString: {
    zh: '线',
    en: 'a LineString or MultiLineString',
    types: { LineString: 0, MultiLineString: 1 },
    fewest: 2,
  },
  MultiPolygon: {
    zh: '面',
    en: 'a Polygon or MultiPolygon',
    types: { Polygon: 1, MultiPolygon: 2 },
    fewest: 4,
  },
}

/** @throws UserFault `bad_geometry` or `too_large`. Whether rings cross is for the database to say. */
export function parseGeometry(geometry: LooseGeometry, wanted: GeometryType): Geometry {
  const kind = kinds[wanted]
  const { type, coordinates } = geometry
  const depth = Object.hasOwn(kind.types, type) ? kind.types[type] : undefined
  if (depth === undefined) {
    throw badGeometry(
      `需要${kind.zh}图形（${Object.keys(kind.types).join(' 或 ')}），收到的是 ${type}`,
      `${kind.en} is needed, found ${type}`,
    )
  }
  const lists = depth === -1 ? [[coordinates]] : listsIn(coordinates, depth)
  let corners = 0
  for (const positions of lists) {
    checkPositions(positions, kind)
    corners += positions.length
  }
  if (corners > MAX_CORNERS) {
    throw new UserFault(
      'too_large',
      `图形有 ${corners} 个顶点，上限 ${MAX_CORNERS}；请简化，或作为图层导入`,
      `the shape has ${corners} corners, the limit is ${MAX_CORNERS}; simplify it, or import it as a layer`,
    )
  }
  return { type, coordinates: flattened(coordinates) } as Geometry
}

export const parsePolygon = (geometry: LooseGeometry) =>
  parseGeometry(geometry, 'MultiPolygon') as Polygon | MultiPolygon

/** The lists of positions, `depth` lists further in; none of the lists around them may be empty. */
function listsIn(value: unknown, depth: number): unknown[][] {
  if (!Array.isArray(value) || value.length === 0) throw badCoordinates()
  return depth === 0 ? [value] : value.flatMap((part) => listsIn(part, depth - 1))
}

/** Drops heights, which nothing here uses. */
function flattened(coordinates: unknown): unknown {
  const list = coordinates as unknown[]
  return typeof list[0] === 'number' ? list.slice(0, 2) : list.map(flattened)
}

function checkPositions(positions: unknown[], { fewest }: Kind): void {
  if (positions.length < fewest) throw badCoordinates()
  for (const position of positions) {
    if (!Array.isArray(position) || position.length < 2) throw badCoordinates()
    const [x, y] = position
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw badCoordinates()
    if (Math.abs(x) > 180 || Math.abs(y) > 90) throw notDegrees(x, y)
  }
  if (fewest < 4) return
  const [first, last] = [positions[0] as Position, positions.at(-1) as Position]
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
    '坐标数组有误：每个面环至少四个位置，每条线至少两个，每个位置是经度、纬度两个数',
    'bad coordinates: a ring needs four positions or more, a line two, each a longitude and a latitude',
  )

/** `more`: members that the problem details carry besides, as `place`: longitude and latitude of the fault. */
export const badGeometry = (
  detail: string,
  detailEn: string,
  path = 'geometry',
  more: Readonly<Record<string, unknown>> = {},
) => new UserFault('bad_geometry', detail, detailEn, [{ path, message: detail }], more)
