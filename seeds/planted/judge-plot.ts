/** What rules D04, D05, D08, D10, D12 and D15 say about one homestead. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, LEAST_OVERLAP_M2, weighClosely } from './finding.ts'
import type { Ground, Judge } from './ground.ts'
import { judgeCrossings } from './judge-crossings.ts'
import { ellipsoidAreaM2, intersectRings, subtractRings } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

const REDLINE_SINCE = '2022-08-16'
const WATER_SINCE = '2008-06-01'
const CONVERSION_SINCE = '1999-01-01'
const PURCHASES_SINCE = '1999-05-06'
const IDLE_MONTHS = 12

export const judgePlot: Judge = (homestead, ground) => {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  if (homestead.values.use_state === 'withdrawn') {
    judgeWithdrawn(homestead, ground, judgement)
    return judgement
  }
  judgePlace(homestead, ground.around, judgement)
  judgeHolder(homestead, ground, judgement)
  judgeIdle(homestead, judgement)
  return judgement
}

/** D04, D05 and D10: what follows from where it lies. */
export function judgePlace(homestead: Draft, around: Surroundings, judgement: Judgement): void {
  judgeLines(homestead, around, judgement)
  judgeAgricultural(homestead, around, judgement)
  judgeCrossings(homestead, around, judgement)
}

const dated = (on: unknown, since: string) =>
  typeof on !== 'string' ? 'undecidable' : on < since ? 'notice' : 'nonconforming'

function judgeLines(homestead: Draft, around: Surroundings, judgement: Judgement): void {
  const box = boundsOf(homestead.polygons!.flat())
  const check = (layer: LayerId, objects: Draft[], since: (object: Draft) => string) => {
    for (const object of objects) {
      const areaM2 = ellipsoidAreaM2(intersectRings(homestead.polygons!, object.polygons!))
      if (!weighClosely(areaM2, LEAST_OVERLAP_M2, judgement)) continue
      judgement.findings.push({
        rule: 'D04',
        subjectLayer: 'homestead',
        subject: homestead,
        objectLayer: layer,
        object,
        state: dated(homestead.values.approved_on, since(object)),
        areaM2,
      })
    }
  }
  check('basic_farmland', around.basicFarmland(box), ({ values }) => String(values.protected_from))
  check('ecological_redline', around.redline(box), () => REDLINE_SINCE)
  check('water_source_protection', around.firstGrade(box), () => WATER_SINCE)
}

function judgeAgricultural(homestead: Draft, around: Surroundings, judgement: Judgement): void {
  const box = boundsOf(homestead.polygons!.flat())
  const approved = around.conversions(box).flatMap(({ polygons }) => polygons!)
  for (const object of around.agricultural(box)) {
    const overlap = intersectRings(homestead.polygons!, object.polygons!)
    const areaM2 = ellipsoidAreaM2(subtractRings(overlap, approved))
    if (!weighClosely(areaM2, LEAST_OVERLAP_M2, judgement)) continue
    judgement.findings.push({
      rule: 'D05',
      subjectLayer: 'homestead',
      subject: homestead,
      objectLayer: 'land_parcel',
      object,
      state: dated(homestead.values.approved_on, CONVERSION_SINCE),
      areaM2,
    })
  }
}

function judgeHolder(homestead: Draft, { householdOf }: Ground, judgement: Judgement): void {
  const { household_code, acquisition, approved_on } = homestead.values
  if (acquisition === 'inherited') return
  const household = typeof household_code === 'string' ? householdOf(household_code) : null
  const member = household?.values.collective_member ?? null
  if (member === true) return
  judgement.findings.push({
    rule: 'D08',
    subjectLayer: 'homestead',
    subject: homestead,
    objectLayer: household ? 'household' : null,
    object: household,
    state:
      member === null || acquisition === null ? 'undecidable' : dated(approved_on, PURCHASES_SINCE),
    areaM2: ellipsoidAreaM2(homestead.polygons!),
  })
}

function judgeIdle(homestead: Draft, judgement: Judgement): void {
  const { power_idle_months: months, use_state } = homestead.values
  const unknown = typeof months !== 'number'
  if (unknown ? use_state !== 'idle' && use_state !== null : months < IDLE_MONTHS) return
  judgement.findings.push({
    rule: 'D12',
    subjectLayer: 'homestead',
    subject: homestead,
    objectLayer: null,
    object: null,
    state: unknown ? 'undecidable' : 'notice',
    areaM2: ellipsoidAreaM2(homestead.polygons!),
  })
}

function judgeWithdrawn(homestead: Draft, ground: Ground, judgement: Judgement): void {
  const valid = ground
    .withdrawalsOf(String(homestead.values.parcel_code))
    .filter(({ values }) => values.stage !== 'rejected' && values.stage !== 'cancelled')
  if (valid.length > 0) return
  judgement.findings.push({
    rule: 'D15',
    subjectLayer: 'homestead',
    subject: homestead,
    objectLayer: null,
    object: null,
    state: 'undecidable',
    areaM2: ellipsoidAreaM2(homestead.polygons!),
  })
}
