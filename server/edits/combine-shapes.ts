/** Polygons joined, cut out of one another or split by a line, by the engine that will store them. */
import { sql } from 'kysely'
import type { ShapeAnswer, ShapeRequest } from '../api/edit-contract.ts'
import { drawnGeometry, requireValid } from '../db/drawn-geometry.ts'
import type { Db } from '../db/schema.ts'
import { badGeometry, parseGeometry, parsePolygon } from '../http/parse-geometry.ts'

type Loose = Parameters<typeof parsePolygon>[0]

/** @throws UserFault `bad_geometry` where a shape is invalid, or nothing would come of it. */
export async function combineShapes(db: Db, request: ShapeRequest): Promise<ShapeAnswer> {
  if (request.operation === 'union') {
    const shapes: string[] = []
    for (const [at, shape] of request.shapes.entries())
      shapes.push(await polygonOf(db, shape, `shapes.${at}`))
    return answer(db, unionOf(shapes))
  }
  const shape = await polygonOf(db, request.shape, 'shape')
  if (request.operation === 'difference') {
    const cut = await polygonOf(db, request.cut, 'cut')
    const left = await answer(
      db,
      sql`ST_CollectionExtract(ST_Difference(${drawnGeometry(shape)}, ${drawnGeometry(cut)}), 3)`,
    )
    if (left.parts.length === 0) throw nothingLeft()
    if (await leavesWhole(db, shape, cut)) throw besideShape()
    return left
  }
  const line = JSON.stringify(parseGeometry(request.line, 'MultiLineString'))
  return splitBy(db, shape, line)
}

async function polygonOf(db: Db, geometry: Loose, path: string): Promise<string> {
  const text = JSON.stringify(parsePolygon(geometry))
  await requireValid(db, text, path)
  return text
}

const unionOf = (shapes: readonly string[]) =>
  sql`ST_UnaryUnion(ST_Collect(array[${sql.join(shapes.map(drawnGeometry))}]))`

async function answer(db: Db, shape: ReturnType<typeof sql>): Promise<ShapeAnswer> {
  const { rows } = await sql<ShapeAnswer['parts'][number]>`
    select ST_AsGeoJSON(ST_Multi(geom), 15)::json as geometry, ST_Area(geom::geography) as "areaM2"
    from (select ${shape} as geom offset 0) as combined
    where not ST_IsEmpty(geom)`.execute(db)
  return { parts: rows }
}

/** The parts of every polygon on either side of the line, which must cross it from edge to edge. */
async function splitBy(db: Db, shape: string, line: string): Promise<ShapeAnswer> {
  const { rows } = await sql<ShapeAnswer['parts'][number] & { polygons: number }>`
    with whole as materialized (select ${drawnGeometry(shape)} as geom),
    part as materialized (
      select (ST_Dump(ST_Split(geom, ST_LineMerge(${drawnGeometry(line)})))).geom from whole)
    select ST_AsGeoJSON(ST_Multi(part.geom), 15)::json as geometry,
      ST_Area(part.geom::geography) as "areaM2", ST_NumGeometries(whole.geom)::integer as polygons
    from part, whole order by 2 desc, 1::text`.execute(db)
  if (rows.length > (rows[0]?.polygons ?? 0))
    return { parts: rows.map(({ geometry, areaM2 }) => ({ geometry, areaM2 })) }
  throw badGeometry(
    '这条线没有把图形分开：起点和终点须在图形之外，并完全穿过图形',
    'the line does not divide the shape: it must begin and end outside and cross it wholly',
    'line',
  )
}

/** Shapes that only touch have nothing in common that could be taken away. */
async function leavesWhole(db: Db, shape: string, cut: string): Promise<boolean> {
  const { rows } = await sql<{ apart: boolean }>`
    select not ST_Relate(${drawnGeometry(shape)}, ${drawnGeometry(cut)}, 'T********') as apart`.execute(
    db,
  )
  return rows[0]!.apart
}

const besideShape = () =>
  badGeometry(
    '所画范围不在图形之内，没有可以扣除的部分；请画在图形之内或压着它的边界',
    'what was drawn lies beside the shape and takes nothing away; draw it within the shape or across its edge',
    'cut',
  )

const nothingLeft = () =>
  badGeometry('扣除之后没有剩下任何图形', 'nothing would be left of the shape', 'cut')
