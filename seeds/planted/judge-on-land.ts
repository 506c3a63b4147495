/** What rules A02, A03, A08–A10, B02, B06 and B12 say about a feature by the land it lies on. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, weigh } from './finding.ts'
import type { Judge } from './ground.ts'
import { ellipsoidAreaM2, intersectRings, subtractRings } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'
import { createJudgement, report, type State, weighOverlaps } from './weigh-overlaps.ts'

type Subject = readonly [LayerId, Draft]

export const judgeOnLand =
  (layer: LayerId): Judge =>
  (draft, { around }) => {
    const judgement = createJudgement()
    const subject = [layer, draft] as const
    const box = boundsOf(draft.polygons!.flat())
    weighOverlaps(judgement, 'A02', subject, 'basic_farmland', around.basicFarmland(box), () =>
      plantedState(subject),
    )
    weighOverlaps(judgement, 'A03', subject, 'basic_farmland', around.basicFarmland(box), () =>
      facilityState(subject),
    )
    judgeReserve(judgement, subject, around.natureReserves(box))
    judgeTownBuilding(judgement, subject, around)
    weighOverlaps(judgement, 'A10', subject, 'urban_growth_boundary', around.growthCore(box), () =>
      layer === 'plan_village' && /^070[34]/.test(String(draft.values.use_code))
        ? 'nonconforming'
        : null,
    )
    if (layer === 'rural_house') judgeFieldHouse(judgement, subject, around)
    weighOverlaps(
      judgement,
      'B06',
      subject,
      'high_standard_farmland',
      around.highStandard(box),
      (project) => highStandardState(subject, project),
    )
    weighOverlaps(judgement, 'B12', subject, 'polluted_farmland', around.strictSoil(box), () =>
      soilState(subject),
    )
    return judgement
  }

function plantedState([layer, { values }]: Subject): State | null {
  if (layer === 'plan_village')
    return /^(02|03|14|1704)/.test(String(values.use_code)) ? 'nonconforming' : null
  if (layer === 'plan_restoration') return values.kind === 'forest' ? 'nonconforming' : null
  if (layer !== 'plan_industry' || values.kind !== 'planting') return null
  if (values.crop == null) return 'undecidable'
  if (values.crop === 'flower' || values.crop === 'nursery') return 'nonconforming'
  return values.crop === 'fruit' || values.crop === 'herb' ? 'conditional' : null
}

function facilityState([layer, { values }]: Subject): State | null {
  if (layer === 'plan_village') {
    if (!/^0602/.test(String(values.use_code))) return null
    return ['060202', '060203'].includes(String(values.use_code)) ? 'nonconforming' : 'undecidable'
  }
  if (layer !== 'facility_agriculture_land') return null
  if (values.kind === 'planting' && values.tillage_destroyed === false) return 'notice'
  if (values.built_on !== null && values.built_on! < '2021-11-27') return 'notice'
  if (values.kind === null || values.built_on === null) return 'undecidable'
  return values.kind === 'planting' && values.tillage_destroyed === null
    ? 'undecidable'
    : 'nonconforming'
}

const sinceOf = ([layer, { values }]: Subject): string | null => {
  if (layer === 'homestead') return values.approved_on as string | null
  return (values.built_on ?? null) as string | null
}

/** Any overlap counts, so none below 1 ㎡ is planted. */
function judgeReserve(judgement: Judgement, subject: Subject, reserves: readonly Draft[]): void {
  const [layer, draft] = subject
  if (!['rural_house', 'homestead', 'facility_agriculture_land', 'plan_industry'].includes(layer))
    return
  for (const reserve of reserves) {
    const areaM2 = ellipsoidAreaM2(intersectRings(draft.polygons!, reserve.polygons!))
    if (areaM2 > 0.02 && areaM2 < 1) judgement.doubtful = true
  }
  const since = sinceOf(subject)
  weighOverlaps(judgement, 'A08', subject, 'nature_reserve', reserves, ({ values }) => {
    if (values.zone === null) return 'undecidable'
    if (layer === 'plan_industry') return 'nonconforming'
    if (since === null || values.established_on === null) return 'undecidable'
    return since < values.established_on! ? 'notice' : 'nonconforming'
  })
}

function judgeTownBuilding(judgement: Judgement, subject: Subject, around: Surroundings): void {
  const [layer, { values, polygons }] = subject
  if (layer !== 'plan_village' && layer !== 'plan_industry') return
  const unknown = values.use_code === null && values.kind !== 'planting'
  if (!unknown && !/^(0701|09|1001)/.test(String(values.use_code))) return
  const box = boundsOf(polygons!.flat())
  const inner = [...around.growth(box), ...around.concentrated(box), ...around.flexible(box)]
  const outside = subtractRings(
    polygons!,
    inner.flatMap((each) => each.polygons!),
  )
  const areaM2 = ellipsoidAreaM2(outside)
  if (weigh(areaM2, judgement))
    report(judgement, 'A09', subject, unknown ? 'undecidable' : 'nonconforming', areaM2)
}

function judgeFieldHouse(judgement: Judgement, subject: Subject, around: Surroundings): void {
  const house = subject[1]
  const box = boundsOf(house.polygons!.flat())
  const approved = around.conversions(box).flatMap(({ polygons }) => polygons!)
  const builtOn = sinceOf(subject)
  for (const parcel of around.cultivated(box)) {
    const areaM2 = ellipsoidAreaM2(
      subtractRings(intersectRings(house.polygons!, parcel.polygons!), approved),
    )
    if (!weigh(areaM2, judgement)) continue
    judgement.findings.push({
      rule: 'B02',
      subjectLayer: 'rural_house',
      subject: house,
      objectLayer: 'land_parcel',
      object: parcel,
      state:
        builtOn === null ? 'undecidable' : builtOn <= '2020-07-03' ? 'notice' : 'nonconforming',
      areaM2,
    })
  }
}

function highStandardState(subject: Subject, project: Draft): State | null {
  const [layer, { values }] = subject
  if (layer === 'plan_industry') return values.kind === 'planting' ? null : 'nonconforming'
  if (layer !== 'rural_house' && layer !== 'homestead') return null
  const since = sinceOf(subject)
  const year = project.values.built_year
  if (since === null || year === null) return 'undecidable'
  return Number(since.slice(0, 4)) < Number(year) ? 'notice' : 'nonconforming'
}

function soilState([layer, { values }]: Subject): State | null {
  if (layer !== 'plan_industry' || values.kind !== 'planting') return null
  if (values.crop == null) return 'undecidable'
  return values.crop === 'flower' || values.crop === 'nursery' ? null : 'nonconforming'
}
