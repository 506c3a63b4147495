/** All plausible ways to understand a file of sites: system, order of the columns, holes or parcels. */
import type { Position } from 'geojson'
import { type CandidateSystem, candidateSystems } from '../../gis-data/candidate-systems.ts'
import type { Words } from '../../gis-data/words.ts'
import { UserFault } from '../errors/user-fault.ts'
import { boxOf, nestRings } from '../survey-files/nest-rings.ts'
import type { SourceParcel, SourceSites } from '../survey-files/source-parcel.ts'

export interface PlannedReading extends Words {
  readonly id: string
  readonly system: CandidateSystem
  readonly doubts: readonly Words[]
  readonly parcels: readonly SourceParcel[]
}

/** @throws UserFault when the numbers fit no system, with what was found and what was expected. */
export function readingsOf(source: SourceSites, file: string): PlannedReading[] {
  const box = boxOf(source.parcels.flatMap(({ polygons }) => polygons.flat(2)))
  const systems = systemsOf(source, box, file)
  return systems.flatMap((system) =>
    waysToNest(source).map(({ id, words, parcels }) => ({
      id: [system.srid, system.order, id].filter(Boolean).join('/'),
      title: [system.title, words?.title].filter(Boolean).join(' · '),
      titleEn: [system.titleEn, words?.titleEn].filter(Boolean).join(' · '),
      system,
      parcels,
      doubts: [
        // What the numbers alone have decided needs no doubt where the file names its system.
        ...source.doubts,
        ...system.doubts,
        ...parcels.flatMap(({ name, doubts }) =>
          doubts.map(({ title, titleEn }) => ({
            title: `${name}：${title}`,
            titleEn: `${name}: ${titleEn}`,
          })),
        ),
      ],
    })),
  )
}

type Box = readonly [number, number, number, number]

function systemsOf(source: SourceSites, box: Box, file: string): CandidateSystem[] {
  const plausible = candidateSystems(box, source.order, source.format === 'dxf')
  if (source.srid === null) {
    if (plausible.length === 0) throw implausible(box, file)
    const undeclared = source.format === 'shapefile' ? [noPrj] : []
    return plausible.map((each) => ({ ...each, doubts: [...undeclared, ...each.doubts] }))
  }
  const { srid } = source
  const asDeclared = plausible.filter((each) => each.srid === srid && each.order === source.order)
  if (asDeclared.length > 0) return asDeclared
  // A declared system that is none of the known ones is taken at its word, if its numbers are its own.
  const known = candidateIds.has(srid)
  const declared: CandidateSystem = {
    srid,
    title: `EPSG:${srid}`,
    titleEn: `EPSG:${srid}`,
    order: source.order,
    scale: 1,
    doubts: [],
  }
  if (!known && plausible.length === 0) return [declared]
  if (plausible.length === 0) throw implausible(box, file)
  const against: Words = {
    title: `文件声明的坐标系是 EPSG:${srid}，坐标数值却不在其范围内`,
    titleEn: `the file says EPSG:${srid}, but its numbers are not within that system`,
  }
  return [
    ...(known ? [] : [declared]),
    ...plausible.map((each) => ({ ...each, doubts: [against, ...each.doubts] })),
  ]
}

const candidateIds: ReadonlySet<number> = new Set([
  4490,
  4496,
  4543,
  4544,
  4545,
  ...Array.from({ length: 21 }, (_, at) => 4513 + at),
])

const noPrj: Words = {
  title: '缺少 .prj，坐标系由坐标数值推断',
  titleEn: 'there is no .prj; the system is inferred from the numbers',
}

/** A ring of a drawing that lies in another is a hole or a parcel: both are offered. */
function waysToNest({ mayBeHoles, parcels }: SourceSites): {
  id: string
  words: Words | null
  parcels: readonly SourceParcel[]
}[] {
  const plain = { id: '', words: null, parcels }
  if (!mayBeHoles) return [plain]
  const rings = parcels.map(({ polygons }) => polygons[0]![0]!)
  const nested = nestRings(rings)
  const holes = rings.length - nested.length
  if (holes === 0) return [plain]
  const named = new Map(rings.map((ring, at) => [ring, parcels[at]!]))
  return [
    {
      id: 'holes',
      words: { title: `内圈作为洞（${holes} 个）`, titleEn: `inner rings as holes (${holes})` },
      parcels: nested.map((polygon) => ({ ...named.get(polygon[0]!)!, polygons: [polygon] })),
    },
    {
      id: 'parcels',
      words: { title: '每一圈各为地块', titleEn: 'each ring a parcel of its own' },
      parcels,
    },
  ]
}

const brief = (value: number) => Number(value.toFixed(Math.abs(value) > 1000 ? 2 : 6)).toString()

function implausible([a, b, c, d]: Box, file: string): UserFault {
  const found = `${brief(a)} … ${brief(c)}, ${brief(b)} … ${brief(d)}`
  return new UserFault(
    'unreadable_file',
    `${file}：坐标（${found}）不属于任何可识别的坐标系；应为经纬度（103.x, 30.x）、东坐标 35 37x xxx 或 37x xxx 与北坐标 34x xxxx。地方独立坐标、局部坐标请先转换为 2000 国家大地坐标系`,
    `${file}: the coordinates (${found}) fit no system that is known here; expected longitude/latitude (103.x, 30.x), or easting 35 37x xxx or 37x xxx with northing 34x xxxx. Convert local coordinates to CGCS2000 first`,
    [{ path: file, message: found }],
  )
}

/** Coordinates as east, north in metres or degrees. */
export function inSystem({ order, scale }: CandidateSystem): (position: Position) => Position {
  return ([first, second]) =>
    order === 'east-north' ? [first! * scale, second! * scale] : [second! * scale, first! * scale]
}
