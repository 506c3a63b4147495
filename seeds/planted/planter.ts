/** The tools for planting: new features, changed ones, and the record of what they cause. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Base } from '../build-base.ts'
import { harmlessProject } from '../controls/complete-safety-fields.ts'
import type { Draft } from '../draft-book.ts'
import { type Bounds, boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringArea, type XY } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import { createUnitFinder } from '../plain/unit-finder.ts'
import type { Unit } from '../plain/units.ts'
import { landTerm } from '../plans/land-term.ts'
import { createRandom, type Random } from '../random.ts'
import { impossibleIdNumber, impossibleTelephone, personName } from '../rural/people.ts'
import { houseValues } from '../rural/write-homes.ts'
import type { Finding, Judgement } from './finding.ts'
import { groundOf } from './finished-ground.ts'
import type { Ground } from './ground.ts'
import { judgeFlood } from './judge-flood.ts'
import { judgeHomestead } from './judge-homestead.ts'
import { judgeHouse } from './judge-house.ts'
import { judgeHouseLines } from './judge-house-lines.ts'
import { judgeTrees } from './judge-linpan-house.ts'
import { judgePlace } from './judge-plot.ts'
import { judgeZones } from './judge-zones.ts'
import { judge } from './judges.ts'
import { ringDistance } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

export interface Yard {
  ring: Ring
  centre: XY
  angle: number
}

export class Planter {
  readonly around: Surroundings
  readonly random: Random
  readonly units: ReadonlyMap<string, Unit>
  private readonly touched = new Map<Draft, { layer: LayerId; note: string }>()
  private readonly expected: { finding: Finding; note: string }[] = []
  private readonly households: Map<string, Draft>
  private readonly taken: { ring: Ring; box: Bounds }[] = []
  private readonly ground: Ground
  private readonly unitFinder: (p: XY) => Unit | null

  constructor(
    readonly base: Base,
    readonly factor: number,
  ) {
    this.random = createRandom('planting')
    this.unitFinder = createUnitFinder(base.plain.units)
    this.units = new Map(base.plain.units.map((unit) => [unit.code, unit]))
    this.households = new Map(
      base.book.layers.household.map((row) => [String(row.values.code), row]),
    )
    this.ground = groundOf(base.book.layers, this.householdOf)
    this.around = this.ground.around
  }

  findUnit = (p: XY): Unit | null => this.unitFinder(p)

  /** Records that a feature was made or changed and why. The first note stays. */
  touch(layer: LayerId, draft: Draft, note: string): void {
    if (!this.touched.has(draft)) this.touched.set(draft, { layer, note })
  }

  isTouched(draft: Draft): boolean {
    return this.touched.has(draft)
  }

  householdOf = (code: string): Draft | null => this.households.get(code) ?? null

  /** Free of houses, homesteads and whatever was planted before. */
  isFree(ring: Ring, gapM = 3): boolean {
    const box = boundsOf(ring, gapM)
    const built = [...this.around.homesteads(box), ...this.around.houses(box)]
    if (built.some(({ polygons }) => polygons!.some((other) => ringDistance(ring, other) < gapM)))
      return false
    const near = boundsOf(ring, gapM + 8)
    return this.taken.every(
      (other) => !boundsMeet(near, other.box) || ringDistance(ring, other.ring) > gapM + 8,
    )
  }

  take(ring: Ring): void {
    this.taken.push({ ring, box: boundsOf(ring) })
  }

  /** A house judged before it is built. */
  draftHouse(
    unit: Unit,
    ring: Ring,
    builtOn: string | null,
  ): { draft: Omit<Draft, 'fid'>; judgement: Judgement } {
    const draft = {
      unitCode: unit.code,
      polygons: [ring],
      values: { built_on: builtOn },
    }
    const judgement = judgeHouse({ fid: 0, ...draft }, this.around)
    const doubtful =
      isNearSafetyLimit({ fid: 0, ...draft }, this.around) ||
      this.judge('rural_house', draft).doubtful
    return { draft, judgement: { ...judgement, doubtful: judgement.doubtful || doubtful } }
  }

  addHouse(
    unit: Unit,
    ring: Ring,
    builtOn: string | null,
    parcelCode: string | null,
    note: string,
  ): Draft {
    const serial = this.base.book.layers.rural_house.length + 1
    const house = this.base.book.add('rural_house', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        house_code: parcelCode
          ? `${parcelCode}F${String(9000 + (serial % 1000))}`
          : `W${unit.code}${String(serial).padStart(7, '0')}`,
        parcel_code: parcelCode,
        ...houseValues(ringArea(ring), true, this.random),
        safety: 'B',
        built_on: builtOn,
        use_state: 'occupied',
        facade_renovated: true,
      },
    })
    this.take(ring)
    this.touch('rural_house', house, note)
    return house
  }

  /** A homestead with a household of its own. */
  addHomestead(
    unit: Unit,
    ring: Ring,
    members: number,
    values: { approved_on: string | null; acquisition: string },
    note: string,
  ): Draft {
    const { book } = this.base
    const serial = 90000 + (book.layers.homestead.length % 9000)
    const parcelCode = `${unit.code}JC${String(serial).padStart(5, '0')}`
    const householdCode = `${unit.code}99${String(serial).padStart(5, '0')}`
    const areaM2 = ringArea(ring)
    const household = book.add('household', {
      unitCode: unit.code,
      values: {
        code: householdCode,
        head_name: personName(this.random),
        head_id_number: impossibleIdNumber(serial, this.random),
        telephone: impossibleTelephone(serial * 13),
        member_count: members,
        collective_member: true,
        group_name: '9组',
      },
    })
    this.households.set(householdCode, household)
    const homestead = book.add('homestead', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        parcel_code: parcelCode,
        unit_number: `${parcelCode}F00010001`,
        household_code: householdCode,
        location: `${unit.town.name}${shortPlaceName(unit.name)}9组`,
        approved_area_m2: Math.round(areaM2),
        registered_area_m2: Math.round(areaM2 * 100) / 100,
        ...values,
        use_state: 'occupied',
        power_idle_months: 0,
        inspected_on: '2025-06-18',
        disposition: 'retained',
        certificate_number: null,
      },
    })
    this.take(ring)
    this.touch('homestead', homestead, note)
    return homestead
  }

  addIndustry(
    unit: Unit,
    ring: Ring,
    kind: string,
    useCode: string,
    note: string,
    values: Draft['values'] = {},
  ): Draft {
    const { book } = this.base
    const serial = String(book.layers.plan_industry.length + 1).padStart(6, '0')
    const code = `IN${unit.town.code}${serial}`
    const project = book.add('plan_industry', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code,
        plan_code: `CY${unit.town.code}`,
        name: `${shortPlaceName(unit.name)}${kind === 'planting' ? '观光采摘园' : kind === 'tourism' ? '乡村民宿' : '农产品展销中心'}`,
        kind,
        use_code: useCode,
        crop: kind === 'planting' ? 'vegetable' : null,
        investor: `${shortPlaceName(unit.name)}农业专业合作社`,
        ...landTerm(code),
        ...harmlessProject,
        ...values,
      },
    })
    this.touch('plan_industry', project, note)
    return project
  }

  addCollective(
    unit: Unit,
    ring: Ring,
    kind: string,
    useCode: string | null,
    note: string,
    values: Draft['values'] = {},
  ): Draft {
    const { book } = this.base
    const serial = String(book.layers.plan_collective.length + 1).padStart(6, '0')
    const code = `CO${unit.town.code}${serial}`
    const project = book.add('plan_collective', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code,
        plan_code: `JT${unit.town.code}`,
        name: `${shortPlaceName(unit.name)}${kind === 'leisure' ? '共享菜园' : '集体经营项目'}`,
        kind,
        use_code: useCode,
        disposal: kind === 'market' ? 'market' : 'own',
        operator: `${shortPlaceName(unit.name)}股份经济合作联合社`,
        ...landTerm(code),
        ...values,
      },
    })
    this.touch('plan_collective', project, note)
    return project
  }

  addRestoration(
    unit: Unit,
    ring: Ring,
    kind: string,
    note: string,
    values: Draft['values'] = {},
  ): Draft {
    const { book } = this.base
    const serial = String(book.layers.plan_restoration.length + 1).padStart(6, '0')
    const project = book.add('plan_restoration', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code: `RE${unit.town.code}${serial}`,
        plan_code: `XF${unit.town.code}`,
        name: `${shortPlaceName(unit.name)}${kind === 'forest' ? '生态林' : '零星建设用地复垦'}`,
        kind,
        start_year: 2024,
        end_year: 2026,
        ...values,
      },
    })
    this.touch('plan_restoration', project, note)
    return project
  }

  /** What every rule would say of a feature among those the base has; `fid` 0 for one to come. */
  judge(layer: LayerId, draft: Draft | Omit<Draft, 'fid'>): Judgement {
    // One that stands is handed on as it is, so that a rule can tell it from its neighbours.
    return judge(layer, 'fid' in draft ? draft : { fid: 0, ...draft }, this.ground)
  }

  judgeNewHomestead(unit: Unit, ring: Ring, approvedOn: string | null): Judgement {
    const draft: Draft = {
      fid: 0,
      unitCode: unit.code,
      polygons: [ring],
      values: { approved_on: approvedOn, use_state: 'withdrawn' },
    }
    const judgement = judgeHomestead(draft, this.around, this.householdOf)
    const place: Judgement = { findings: [], doubtful: false, slightM2: [] }
    judgePlace(draft, this.around, place)
    const flood = judgeFlood('homestead', draft, this.around)
    const box = boundsOf(ring)
    const claimed = this.around
      .restoration(box)
      .some(({ polygons }) => polygons!.some((other) => ringDistance(ring, other) < 1))
    const doubtful = judgement.doubtful || place.doubtful || flood.doubtful || claimed
    return { ...judgement, doubtful }
  }

  /** Records a finding that is known without judging a feature, e.g. a sum over a unit. */
  expect(finding: Finding, note: string): void {
    this.expected.push({ finding, note })
  }

  /** All findings of everything touched, judged in the finished district, and those expected. */
  settle(): { finding: Finding; note: string }[] {
    const ground = groundOf(this.base.book.layers, this.householdOf)
    const judged = [...this.touched].flatMap(([draft, { layer, note }]) => {
      const judgement = judge(layer, draft, ground)
      if (judgement.doubtful)
        throw new Error(`planted ${layer} ${draft.fid} is too near a threshold: ${note}`)
      return judgement.findings.map((finding) => ({ finding, note }))
    })
    // Two touched features tell of the same finding each.
    const once = new Map<string, { finding: Finding; note: string }>()
    for (const each of [...judged, ...this.expected]) {
      const { rule, subjectLayer, subject, objectLayer, object } = each.finding
      const key = `${rule} ${subjectLayer} ${subject.fid} ${objectLayer} ${object?.fid}`
      if (!once.has(key)) once.set(key, each)
    }
    return [...once.values()]
  }
}

const isNearSafetyLimit = (house: Draft, around: Surroundings): boolean =>
  judgeHouseLines(house, around).doubtful ||
  judgeZones('rural_house', house, around).doubtful ||
  judgeTrees(house, around).doubtful

/** A house standing in its yard. */
export const houseIn = ({ centre, angle }: Yard, widthM: number, depthM: number): Ring =>
  rectangle(centre, widthM, depthM, angle)
