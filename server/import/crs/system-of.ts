/**
 * The system that a delivery is read in. What its own file declares is held against the district: a
 * .prj of the neighbouring zone, or of the same with its number before the easting, is met often.
 */
import type { Words } from '../../../gis-data/words.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { Delivery, LayerSurvey } from '../reading/delivery.ts'
import { type IdentifiedCrs, identifyCrs } from './identify-crs.ts'
import { likelySystems } from './likely-systems.ts'
import { placeCentres } from './place-centres.ts'
import { proposeCrs } from './propose-crs.ts'

export interface SystemOf {
  readonly crs: IdentifiedCrs
  /** Why it is not the one that the file declares. */
  readonly told: Words | null
}

/** @throws UserFault where nothing says it, or the coordinates cannot be in what the file declares. */
export async function systemOf(
  db: Db,
  delivery: Delivery,
  asked: string | null,
  file: string,
): Promise<SystemOf> {
  const { summary } = delivery
  // A table has no coordinates that could be in one system or another.
  const declared = summary.table ? ({ kind: 'lonlat' } as const) : summary.crs
  const crs = await identifyCrs(db, declared, asked, file, () => likelySystems(db, delivery, file))
  if (crs.from !== 'file') return { crs, told: null }
  const survey = await delivery.glance()
  const { places } = survey
  if (places.length === 0) return { crs, told: null }
  const placed = await placeCentres(db, places, { srid: crs.srid, swapped: false })
  if (placed.insideShare > 0.5) return { crs, told: null }
  const { layer, format } = summary
  const { proposals } = await proposeCrs(db, { file, layer, format, declared, survey })
  // Degrees among metres are told with their numbers when the rows are read.
  const better = proposals.filter(
    ({ insideShare, crs: code, axes }) =>
      insideShare > 0.5 &&
      (code === 'EPSG:4490') === crs.geographic &&
      !(code === `EPSG:${crs.srid}` && axes === 'xy'),
  )
  const [best, another] = better
  if (best && !another && best.axes === 'xy') {
    const found = await identifyCrs(db, declared, best.crs, file)
    return { crs: { ...found, from: 'coordinates' }, told: againstDeclared(crs, best) }
  }
  if (placed.insideShare > 0) return { crs, told: null }
  if (best) throw misplaced(file, crs, better)
  if (placed.centre === null && !looksLikeDegrees(places)) throw cannotHold(file, crs, places)
  return { crs, told: null }
}

type Proposal = Awaited<ReturnType<typeof proposeCrs>>['proposals'][number]

const looksLikeDegrees = (places: LayerSurvey['places']) =>
  places.every(({ x, y }) => Math.abs(x) <= 360 && Math.abs(y) <= 360)

const againstDeclared = (declared: IdentifiedCrs, { crs, name, reason, reasonEn }: Proposal) => ({
  title: `文件声明 EPSG:${declared.srid}（${declared.name}），按它数据不在本区；已按 ${crs}（${name}）读取：${reason}。若声明才是对的，请用 --crs EPSG:${declared.srid} 指定`,
  titleEn: `the file declares EPSG:${declared.srid} (${declared.name}), which puts the data outside the district; read as ${crs}: ${reasonEn}. If the declaration is right, name it with --crs EPSG:${declared.srid}`,
})

function misplaced(file: string, declared: IdentifiedCrs, ways: readonly Proposal[]): UserFault {
  const told = ways.map((way) => ({
    ...way,
    option: `--crs ${way.crs}${way.axes === 'yx' ? ' --axes yx' : ''}`,
  }))
  return new UserFault(
    'unreadable_file',
    `${file}：文件声明 EPSG:${declared.srid}（${declared.name}），按它数据不在本区；按坐标数值应为 ${told.map(({ option, reason }) => `${option}（${reason}）`).join('；')}，请核对后指定`,
    `${file}: the file declares EPSG:${declared.srid} (${declared.name}), which puts the data outside the district; by its numbers it is ${told.map(({ option, reasonEn }) => `${option} (${reasonEn})`).join('; ')}; check, and name it`,
  )
}

function cannotHold(
  file: string,
  { srid, name }: IdentifiedCrs,
  [first]: LayerSurvey['places'],
): UserFault {
  const found = `${Number(first!.x.toFixed(3))}, ${Number(first!.y.toFixed(3))}`
  return new UserFault(
    'unreadable_file',
    `${file}：文件声明 EPSG:${srid}（${name}），而坐标（如 ${found}）超出它的范围，也不合本区可能的其他坐标系；可能是地方独立坐标，请核对来源，或用 --crs 指定`,
    `${file}: the file declares EPSG:${srid} (${name}), but its coordinates (such as ${found}) lie beyond it and fit no other system of this district; they may be of a local one: check the source, or name the CRS with --crs`,
  )
}
