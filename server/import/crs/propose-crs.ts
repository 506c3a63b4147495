/**
 * Every way to read a layer's coordinates, the likeliest first, each with its reason and where the
 * data would fall: declared by the file, or tested against the district. None is taken in silence.
 */
import { type CandidateSystem, candidateSystems } from '../../../gis-data/candidate-systems.ts'
import { district } from '../../../gis-data/district.ts'
import type { InspectedDataset } from '../../api/import-contract.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeclaredCrs, DeliveryFormat, LayerSurvey } from '../reading/delivery.ts'
import { identifyCrs } from './identify-crs.ts'
import { looksOffset, namesOffset, offsetWarning } from './mars-offset.ts'
import { type Placed, placeCentres } from './place-centres.ts'
import { refuseSecretDatum, refuseSecretName } from './secret-datums.ts'
import { triedWays } from './tried-ways.ts'

type Proposal = InspectedDataset['crs'][number]
type Remark = InspectedDataset['remarks'][number]

export interface CrsProposals {
  readonly proposals: Proposal[]
  /** Where nothing fits. */
  readonly tried?: InspectedDataset['crsTried']
  readonly refused: InspectedDataset['crsRefused']
  readonly remarks: readonly Remark[]
}

export interface Delivered {
  readonly file: string
  readonly layer: string
  readonly format: DeliveryFormat
  readonly declared: DeclaredCrs
  readonly survey: Pick<LayerSurvey, 'places' | 'fields'>
}

export async function proposeCrs(db: Db, delivered: Delivered): Promise<CrsProposals> {
  const { file, layer, declared, survey } = delivered
  const { places } = survey
  try {
    if (declared.kind === 'none') refuseSecretName([file, layer], file)
    const own = declared.kind === 'none' ? [] : await declaredWays(db, delivered)
    const tested = await testedWays(db, delivered, own)
    const proposals = [...own, ...tested].sort(byLikelihood)
    const tried = await triedInVain(db, proposals, places)
    return {
      proposals: await warned(db, delivered, proposals),
      ...tried,
      refused: null,
      remarks: [],
    }
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    const { detail, detailEn } = error
    if (error.more?.secretDatum)
      return { proposals: [], refused: { reason: detail, reasonEn: detailEn }, remarks: [] }
    // A declaration that is not understood leaves what the numbers tell.
    const tested = places.length === 0 ? [] : await testedWays(db, delivered, [])
    return {
      proposals: tested.sort(byLikelihood).map(({ placed: _, kind: __, ...proposal }) => proposal),
      ...(await triedInVain(db, tested, places)),
      refused: null,
      remarks: [{ message: detail, messageEn: detailEn }],
    }
  }
}

const triedInVain = async (db: Db, ways: readonly Way[], places: LayerSurvey['places']) =>
  ways.length === 0 && places.length > 0 ? { tried: await triedWays(db, places) } : {}

type Place = LayerSurvey['places'][number]

interface Way extends Proposal {
  readonly placed: Placed
  readonly kind?: 'degrees' | 'metres'
}

const byLikelihood = (a: Way, b: Way) =>
  Math.round((b.insideShare - a.insideShare) * 20) ||
  Number(a.from === 'coordinates') - Number(b.from === 'coordinates') ||
  Number(a.axes === 'yx') - Number(b.axes === 'yx')

/** As the file says; and with its axes swapped, where only so it lies in the district. */
async function declaredWays(db: Db, delivered: Delivered): Promise<Way[]> {
  const { declared, file, survey } = delivered
  const { srid, name, from } = await identifyCrs(db, declared, null, file)
  refuseSecretDatum(name, file)
  const straight = await placeCentres(db, survey.places, { srid, swapped: false })
  const way = { crs: `EPSG:${srid}`, name }
  const told = saidOf(straight, survey.places.length)
  const says =
    from === 'standard'
      ? { title: '此格式的坐标即为经纬度', titleEn: 'the format is in longitude and latitude' }
      : wordsOf(declared)
  const ways: Way[] = [
    {
      ...way,
      axes: 'xy',
      from: from === 'standard' ? 'format' : 'declared',
      reason: `${says.title}；${told.zh}`,
      reasonEn: `${says.titleEn}; ${told.en}`,
      ...shown(straight),
    },
  ]
  if (survey.places.length === 0 || straight.insideShare > 0.5) return ways
  const swapped = await placeCentres(db, survey.places, { srid, swapped: true })
  if (swapped.insideShare > 0.5)
    ways.push({
      ...way,
      axes: 'yx',
      from: 'declared',
      reason: `${says.title}；但只有交换前后两个坐标才落在本区内`,
      reasonEn: `${says.titleEn}; but only with its two coordinates swapped does it lie in the district`,
      ...shown(swapped),
    })
  return ways
}

/** In the file's own words, where it has some. */
const wordsOf = (declared: DeclaredCrs) =>
  (declared.kind === 'epsg' && declared.said) || {
    title: '文件自身声明',
    titleEn: 'the file says so',
  }

const shown = (placed: Placed) => ({
  centre: placed.centre ? ([...placed.centre] as [number, number]) : null,
  insideShare: Number(placed.insideShare.toFixed(4)),
  placed,
})

function saidOf({ insideShare }: Placed, count: number) {
  if (count === 0) return { zh: '没有可供核对的图形', en: 'there is no shape to test it with' }
  const share = Math.round(insideShare * 100)
  if (share === 100)
    return { zh: `全部落在${district.name}内`, en: 'all of it lies in the district' }
  if (share === 0)
    return { zh: `全部落在${district.name}之外`, en: 'none of it lies in the district' }
  return { zh: `${share}% 落在${district.name}内`, en: `${share} % of it lies in the district` }
}

/**
 * What the size of the numbers leaves open, tested by where the data falls. A file that mixes degrees
 * and metres is tested as each: the rows of the other kind would be set aside.
 */
async function testedWays(db: Db, delivered: Delivered, own: readonly Way[]): Promise<Way[]> {
  const { places } = delivered.survey
  if (places.length === 0 || own.some(({ insideShare }) => insideShare > 0.5)) return []
  const degrees = places.filter(isDegrees)
  const metres = places.filter((place) => !isDegrees(place))
  const ways: Way[] = []
  for (const alike of [degrees, metres])
    if (alike.length > 0) ways.push(...(await waysOf(db, delivered, own, alike)))
  return degrees.length === 0 || metres.length === 0
    ? ways
    : ways.map((way) => ofPart(way, way.kind === 'degrees' ? degrees : metres, places))
}

const isDegrees = ({ x, y }: Place) => Math.abs(x) <= 360 && Math.abs(y) <= 360

async function waysOf(
  db: Db,
  { format }: Delivered,
  own: readonly Way[],
  places: LayerSurvey['places'],
): Promise<Way[]> {
  const candidates = candidateSystems(boxOf(places), 'east-north', false)
  const kind = isDegrees(places[0]!) ? 'degrees' : 'metres'
  const ways: Way[] = []
  for (const candidate of candidates) {
    const swapped = candidate.order === 'north-east'
    if (
      own.some(({ crs, axes }) => crs === `EPSG:${candidate.srid}` && (axes === 'yx') === swapped)
    )
      continue
    const placed = await placeCentres(db, places, { srid: candidate.srid, swapped })
    ways.push({ ...testedWay(candidate, swapped, placed, own.length > 0, format), kind })
  }
  if (own.length > 0) return ways.filter(({ insideShare }) => insideShare > 0.5)
  if (ways.length > 0) return ways
  const parts = await partlyFitting(db, places, format)
  return parts.length > 0 ? parts : elsewhere(db, places)
}

/** Rows of one file may be in several systems: each that puts some of them here is shown with its share. */
async function partlyFitting(
  db: Db,
  places: LayerSurvey['places'],
  format: DeliveryFormat,
): Promise<Way[]> {
  const found = new Map<string, CandidateSystem>()
  for (const { x, y } of places)
    for (const candidate of candidateSystems([x, y, x, y], 'east-north', false))
      found.set(`${candidate.srid} ${candidate.order}`, candidate)
  const ways: Way[] = []
  for (const candidate of found.values()) {
    const swapped = candidate.order === 'north-east'
    const placed = await placeCentres(db, places, { srid: candidate.srid, swapped })
    if (placed.insideShare === 0) continue
    const way = testedWay(candidate, swapped, placed, false, format)
    ways.push({
      ...way,
      kind: isDegrees(places[0]!) ? 'degrees' : 'metres',
      reason: `${way.reason}；文件各行的坐标系不一，其余的将逐条列出、不予入库`,
      reasonEn: `${way.reasonEn}; its rows are in several systems, the others would be set aside by row`,
    })
  }
  return ways
}

function ofPart(way: Way, part: LayerSurvey['places'], all: LayerSurvey['places']): Way {
  const share = part.length / all.length
  const percent = Math.round(share * 100)
  return {
    ...way,
    insideShare: Number((way.insideShare * share).toFixed(4)),
    reason: `${way.reason}；文件混有经纬度和以米为单位的坐标，只有约 ${percent}% 的图形合于此，其余将逐条列出、不予入库`,
    reasonEn: `${way.reasonEn}; the file mixes degrees and metres, only some ${percent} % of its shapes are of this kind and the others would be set aside by row`,
  }
}

function testedWay(
  { srid, title, titleEn }: CandidateSystem,
  swapped: boolean,
  placed: Placed,
  against: boolean,
  format: DeliveryFormat,
): Way {
  const told = saidOf(placed, 1)
  // A boundary text's reader has put the northing behind the easting already, as the format prescribes.
  const ruled = format === 'txt'
  const zh = [
    ...(against ? ['与文件的声明不符'] : []),
    `坐标数值符合${title}`,
    ...(swapped
      ? [ruled ? '但 X、Y 与规定（X 北、Y 东）相反' : '须交换坐标（文件先写北坐标或纬度）']
      : []),
    told.zh,
  ]
  const en = [
    ...(against ? ['against what the file declares'] : []),
    `the numbers fit ${titleEn}`,
    ...(swapped
      ? [
          ruled
            ? 'but X and Y stand against the rule (X north, Y east)'
            : 'with coordinates swapped (northing or latitude first)',
        ]
      : []),
    told.en,
  ]
  return {
    crs: `EPSG:${srid}`,
    name: title,
    axes: swapped ? 'yx' : 'xy',
    from: 'coordinates',
    reason: zh.join('，'),
    reasonEn: en.join(', '),
    ...shown(placed),
  }
}

/** Degrees of another part of the world. Metres of elsewhere could be anything: nothing is proposed. */
async function elsewhere(db: Db, places: LayerSurvey['places']): Promise<Way[]> {
  const [west, south, east, north] = boxOf(places)
  if (west < -180 || east > 180 || south < -90 || north > 90) return []
  const placed = await placeCentres(db, places, { srid: 4326, swapped: false })
  return [
    {
      crs: 'EPSG:4326',
      name: 'WGS 84',
      axes: 'xy',
      from: 'coordinates',
      kind: 'degrees',
      reason: `坐标数值是经纬度，但不在${district.name}内`,
      reasonEn: 'the numbers are degrees, but not in the district',
      ...shown(placed),
    },
  ]
}

async function warned(db: Db, delivered: Delivered, ways: readonly Way[]): Promise<Proposal[]> {
  const { file, layer, survey } = delivered
  const named = namesOffset([file, layer, ...survey.fields.map(({ name }) => name)])
  const proposals: Proposal[] = []
  for (const { placed, kind: _, ...proposal } of ways) {
    const inside = proposal.insideShare > 0.5
    const offset = inside && (named || (await looksOffset(db, survey.places, placed)))
    proposals.push(
      offset
        ? {
            ...proposal,
            reason: proposal.reason + offsetWarning.zh,
            reasonEn: proposal.reasonEn + offsetWarning.en,
          }
        : proposal,
    )
  }
  return proposals
}

/** Without the outermost fiftieth on each side: a single misplaced shape decides nothing. */
function boxOf(places: LayerSurvey['places']): [number, number, number, number] {
  const range = (values: number[]): [number, number] => {
    const sorted = values.sort((a, b) => a - b)
    const cut = Math.floor(sorted.length / 50)
    return [sorted[cut]!, sorted[sorted.length - 1 - cut]!]
  }
  const [west, east] = range(places.map(({ x }) => x))
  const [south, north] = range(places.map(({ y }) => y))
  return [west, south, east, north]
}
