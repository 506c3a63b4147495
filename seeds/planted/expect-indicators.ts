/** A05, B08, C03, C04, C06, G03 and G17 over every place, from the finished table by plain arithmetic. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import type { PlaceFigures } from '../plans/place-figures.ts'
import { expectPlanFigures } from './expect-plan-figures.ts'
import type { Planter } from './planter.ts'
import { ROUNDING_M2, type Stated, statedFigures, type Verdict } from './stated-figures.ts'

const LIMIT_M2_PER_PERSON = 150
/** Plan areas are known to a ten-thousandth. */
const CLOSE_SHARE = 5e-4

export function expectIndicators(
  planter: Planter,
  figures: ReadonlyMap<string, PlaceFigures>,
): void {
  const { layers } = planter.base.book
  const stated = statedFigures(layers.plan_indicator)
  const report = ({ rule, layer = 'unit', subject, object, undecidable, note }: Verdict) =>
    planter.expect(
      {
        rule,
        subjectLayer: layer,
        subject,
        objectLayer: object ? 'plan_indicator' : null,
        object,
        state: undecidable ? 'undecidable' : 'nonconforming',
      },
      note,
    )
  const villages = [...figures.values()].filter(({ unit: { values } }) => values.agricultural)
  for (const place of villages) {
    keep('unit', place.unit, [place])
    limitDrawn(place)
    limitPerPerson(place)
  }
  for (const layer of ['town', 'district'] as const) {
    for (const area of layers[layer]) {
      const within = [...figures].filter(([code]) => code.startsWith(String(area.values.code)))
      keep(
        layer,
        area,
        within.map(([, place]) => place),
      )
    }
  }
  expectPlanFigures(
    villages.map(({ unit }) => unit),
    layers,
    report,
  )

  /** A05 and B08. */
  function keep(layer: LayerId, subject: Draft, places: readonly PlaceFigures[]): void {
    const sums = [
      ['A05', 'basic_farmland_area', (place: PlaceFigures) => place.basicFarmlandM2],
      ['B08', 'cultivated_land', (place: PlaceFigures) => place.cultivatedM2],
    ] as const
    for (const [rule, indicator, figureOf] of sums) {
      const row = allotted(subject, indicator)
      const kept = places.reduce((sum, place) => sum + figureOf(place), 0)
      const judged = { rule, layer, subject, object: row?.draft ?? null }
      if (!row || row.target === null)
        report({ ...judged, undecidable: true, note: '没有下达指标或缺目标值' })
      else if (kept < row.target - ROUNDING_M2)
        report({ ...judged, undecidable: false, note: '少于下达任务' })
    }
  }

  function limitDrawn({ unit, drawnBuilt, drawnBuiltM2 }: PlaceFigures): void {
    const row = allotted(unit, 'construction_land')
    const judged = { rule: 'C03', subject: unit, object: row?.draft ?? null }
    if (!row || row.target === null || row.base === null || drawnBuilt === 0) {
      report({ ...judged, undecidable: true, note: '缺指标、基期或规划图斑' })
      return
    }
    const limitM2 = Math.min(row.target, row.base) + ROUNDING_M2
    refuseNear(drawnBuiltM2, limitM2, unit)
    if (drawnBuiltM2 > limitM2)
      report({ ...judged, undecidable: false, note: '规划建设用地超过控制规模' })
  }

  function limitPerPerson({ unit, drawnVillage, drawnVillageM2 }: PlaceFigures): void {
    const row = allotted(unit, 'village_construction_per_capita')
    const judged = { rule: 'C04', subject: unit, object: row?.draft ?? null }
    if ((row && row.target === null) || drawnVillage === 0) {
      report({ ...judged, undecidable: true, note: '缺指标或规划图斑' })
      return
    }
    const perPersonM2 = drawnVillageM2 / Number(unit.values.population)
    const limitM2 = Math.min(row?.target ?? LIMIT_M2_PER_PERSON, LIMIT_M2_PER_PERSON)
    refuseNear(perPersonM2, limitM2, unit)
    if (perPersonM2 > limitM2)
      report({ ...judged, undecidable: false, note: '人均村庄建设用地超过上限' })
  }

  function allotted({ values }: Draft, indicator: string): Stated | null {
    return (
      stated.find(
        (row) =>
          row.role === 'allotted' && row.areaCode === values.code && row.indicator === indicator,
      ) ?? null
    )
  }
}

function refuseNear(value: number, limit: number, { fid }: Draft): void {
  if (Math.abs(value - limit) < limit * CLOSE_SHARE)
    throw new Error(`unit ${fid} is too near the limit of an indicator`)
}
