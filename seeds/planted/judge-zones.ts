/** What the rules on zones say about a house or project in one: E09, E10, E12–E14, F05–F07. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, weigh } from './finding.ts'
import { datedState, type State } from './judge-dates.ts'
import { ellipsoidAreaM2, intersectRings, subtractRings } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

export const zoneLayers = [
  'river_management_range',
  'land_parcel',
  'canal_protection',
  'geohazard_danger_zone',
  'geohazard_zone',
  'gas_facility',
  'heritage_site',
  'forest_land',
  'wetland',
] as const
export type ZoneLayer = (typeof zoneLayers)[number]
type SubjectLayer = 'rural_house' | 'plan_industry'

interface ZoneRule {
  rule: string
  /** null: the zone is no concern of the rule. */
  house: (zone: Draft['values'], builtOn: string | null) => State | null
  project: (zone: Draft['values'], project: Draft['values']) => State | null
}

const since = (zone: Draft['values']) => zone.announced_on as string | null
const always = (state: State) => () => state
const never = () => null

const rules: Record<ZoneLayer, ZoneRule> = {
  river_management_range: {
    rule: 'E09',
    house: (_, on) => datedState(on, '1988-06-10', undefined, 'nonconforming'),
    project: always('nonconforming'),
  },
  land_parcel: {
    rule: 'E10',
    house: (zone, on) =>
      isCanal(zone) ? datedState(on, '2016-07-01', undefined, 'conditional') : null,
    project: (zone) => (isCanal(zone) ? 'conditional' : null),
  },
  canal_protection: {
    rule: 'E10',
    house: (_, on) => datedState(on, '2016-07-01', undefined, 'conditional'),
    project: always('conditional'),
  },
  geohazard_danger_zone: {
    rule: 'E12',
    house: (zone, on) => datedState(on, '2004-03-01', since(zone), 'nonconforming'),
    project: always('nonconforming'),
  },
  geohazard_zone: {
    rule: 'E13',
    house: never,
    project: (_, { geohazard_assessed }) =>
      geohazard_assessed === null ? 'undecidable' : geohazard_assessed ? null : 'nonconforming',
  },
  gas_facility: {
    rule: 'E14',
    house: (zone, on) => datedState(on, '2011-03-01', since(zone), 'nonconforming'),
    project: never,
  },
  heritage_site: {
    rule: 'F05',
    house: (zone, on) =>
      zone.zone === '03'
        ? null
        : zone.zone === null
          ? 'undecidable'
          : datedState(on, '1982-11-19', since(zone), heritageState(zone)),
    project: (zone) =>
      zone.zone === '03' ? null : zone.zone === null ? 'undecidable' : heritageState(zone),
  },
  forest_land: {
    rule: 'F06',
    house: (_, on) => datedState(on, '2020-01-01', undefined, 'nonconforming'),
    project: always('nonconforming'),
  },
  wetland: {
    rule: 'F07',
    house: (zone, on) =>
      zone.grade === null
        ? 'undecidable'
        : datedState(on, '2022-06-01', undefined, wetlandState(zone)),
    project: (zone) => (zone.grade === null ? 'undecidable' : wetlandState(zone)),
  },
}

const isCanal = ({ class_code }: Draft['values']) => String(class_code).startsWith('1107')
const heritageState = ({ zone }: Draft['values']): State =>
  zone === '01' ? 'nonconforming' : 'conditional'
const wetlandState = ({ grade }: Draft['values']): State =>
  grade === 'national' ? 'nonconforming' : 'conditional'

/** Adds to the judgement what one zone means for the subject. `consents`: to use forest land. */
export function againstZone(
  layer: ZoneLayer,
  zone: Draft,
  subjectLayer: SubjectLayer,
  subject: Draft,
  consents: readonly Draft[],
  judgement: Judgement,
): void {
  const { rule, house, project } = rules[layer]
  const state =
    subjectLayer === 'rural_house'
      ? house(zone.values, subject.values.built_on as string | null)
      : project(zone.values, subject.values)
  if (!state) return
  let shared = intersectRings(subject.polygons!, zone.polygons!)
  if (layer === 'forest_land') {
    shared = subtractRings(
      shared,
      consents.flatMap(({ polygons }) => polygons!),
    )
  }
  const areaM2 = ellipsoidAreaM2(shared)
  if (!weigh(areaM2, judgement)) return
  judgement.findings.push({
    rule,
    subjectLayer,
    subject,
    objectLayer: layer,
    object: zone,
    state,
    areaM2,
  })
}

export function judgeZones(
  subjectLayer: SubjectLayer,
  subject: Draft,
  around: Surroundings,
): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  if (subjectLayer === 'plan_industry' && subject.values.kind === 'planting') return judgement
  const box = boundsOf(subject.polygons!.flat())
  const consents = around.of('forest_conversion')(box)
  for (const layer of zoneLayers) {
    for (const zone of around.of(layer)(box)) {
      againstZone(layer, zone, subjectLayer, subject, consents, judgement)
    }
  }
  return judgement
}
