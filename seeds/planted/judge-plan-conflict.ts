/**
 * What the rules of plan against plan (G01–G16 but G03, G08, G09) say about one feature of a plan, whether
 * it is the subject of the finding or the object. The classes that exclude each other are written
 * here once more, as the answer that the rules' own tables are held against.
 */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import type { PlantedViolation } from '../seed-feature.ts'
import { type Judgement, weigh } from './finding.ts'
import type { Ground, Judge } from './ground.ts'
import { ellipsoidAreaM2, intersectRings, subtractRings } from './overlap.ts'
import {
  assetState,
  industryPairState,
  industryWorksState,
  leisureState,
  lineState,
  operatorState,
  worksCollectiveState,
  worksPairState,
  worksZoneState,
  zoneUseState,
} from './plan-states.ts'

type State = PlantedViolation['state']
interface Side {
  readonly layer: LayerId
  readonly draft: Draft
}

/** Adds a finding where two features overlap and the state is one. */
function meet(rule: string, subject: Side, object: Side, state: State | null, into: Judgement) {
  if (!state || subject.draft === object.draft) return
  const areaM2 = ellipsoidAreaM2(intersectRings(subject.draft.polygons!, object.draft.polygons!))
  if (!weigh(areaM2, into)) return
  into.findings.push({
    rule,
    subjectLayer: subject.layer,
    subject: subject.draft,
    objectLayer: object.layer,
    object: object.draft,
    state,
    areaM2,
  })
}

const side = (layer: LayerId) => (draft: Draft) => ({ layer, draft })
const industry = side('plan_industry')
const collective = side('plan_collective')
const works = side('plan_restoration')
const boxOf = ({ polygons }: Draft) => boundsOf(polygons!.flat())
const judged =
  (look: (draft: Draft, ground: Ground, into: Judgement) => void): Judge =>
  (draft, ground) => {
    const into: Judgement = { findings: [], doubtful: false, slightM2: [] }
    look(draft, ground, into)
    return into
  }
/** The smaller number is the subject. A feature not yet written has number 0. */
const inOrder = (a: Draft, b: Draft) => (a.fid <= b.fid ? ([a, b] as const) : ([b, a] as const))

export const judgeBoundaryLines = judged((boundary, { around }, into) => {
  const box = boxOf(boundary)
  const subject = { layer: 'village_construction_boundary', draft: boundary } as const
  const against = (layer: LayerId, draft: Draft, state: State) =>
    meet('G01', subject, { layer, draft }, state, into)
  for (const plot of around.basicFarmland(box)) against('basic_farmland', plot, 'nonconforming')
  for (const line of around.redline(box)) against('ecological_redline', line, 'nonconforming')
  for (const town of around.growth(box))
    against(
      'urban_growth_boundary',
      town,
      town.values.zone_code === '01' ? 'nonconforming' : 'conditional',
    )
})

export const judgePlannedUse = judged((use, { around }, into) => {
  const box = boxOf(use)
  const subject = { layer: 'plan_village', draft: use } as const
  for (const zone of around.zones(box))
    meet('G02', subject, { layer: 'plan_spatial', draft: zone }, zoneUseState(zone, use), into)
  for (const project of around.collective(box))
    meet('G10', collective(project), subject, leisureState(project, use), into)
})

export const judgeIndustryPlan = judged((project, { around }, into) => {
  const box = boxOf(project)
  const subject = industry(project)
  for (const plot of around.basicFarmland(box))
    meet(
      'G04',
      subject,
      { layer: 'basic_farmland', draft: plot },
      lineState(project, 'basic_farmland'),
      into,
    )
  for (const line of around.redline(box))
    meet(
      'G04',
      subject,
      { layer: 'ecological_redline', draft: line },
      lineState(project, 'ecological_redline'),
      into,
    )
  judgeSpace(project, around.zones(box), into)
  for (const other of around.industry(box)) {
    const [one, two] = inOrder(project, other)
    meet('G11', industry(one), industry(two), industryPairState(one, two), into)
  }
  for (const other of around.works(box))
    meet('G12', subject, works(other), industryWorksState(project, other), into)
  for (const other of around.collective(box))
    meet('G13', subject, collective(other), operatorState(project, other), into)
})

/** G05: what lies outside construction space; zones tile the district, so none is unknown. */
function judgeSpace(project: Draft, zones: readonly Draft[], into: Judgement): void {
  if (project.values.kind === 'planting') return
  const ringsOf = (...codes: string[]) =>
    zones
      .filter(({ values }) => codes.includes(String(values.zone_code)))
      .flatMap(({ polygons }) => polygons!)
  const outside = subtractRings(project.polygons!, ringsOf('0301', '0302', '0400'))
  const areaM2 = ellipsoidAreaM2(outside)
  if (!weigh(areaM2, into)) return
  const barred = weigh(
    ellipsoidAreaM2(intersectRings(outside, ringsOf('0101', '0102', '0202'))),
    into,
  )
  into.findings.push({
    rule: 'G05',
    subjectLayer: 'plan_industry',
    subject: project,
    objectLayer: null,
    object: null,
    state: barred ? 'nonconforming' : 'conditional',
    areaM2,
  })
}

export const judgeRestorationPlan = judged((project, { around }, into) => {
  const box = boxOf(project)
  const subject = works(project)
  for (const town of around.growth(box))
    meet(
      'G06',
      subject,
      { layer: 'urban_growth_boundary', draft: town },
      worksZoneState(project, String(town.values.zone_code)),
      into,
    )
  for (const zone of around.zones(box)) {
    const code = String(zone.values.zone_code)
    if (code === '0301' || code === '0302')
      meet(
        'G06',
        subject,
        { layer: 'plan_spatial', draft: zone },
        worksZoneState(project, code),
        into,
      )
  }
  for (const other of around.industry(box))
    meet('G12', industry(other), subject, industryWorksState(other, project), into)
  for (const other of around.works(box)) {
    const [one, two] = inOrder(project, other)
    meet('G14', works(one), works(two), worksPairState(one, two), into)
  }
  for (const other of around.collective(box))
    meet('G15', subject, collective(other), worksCollectiveState(project, other), into)
})

export const judgeCollectivePlan = judged((project, { around }, into) => {
  const box = boxOf(project)
  const subject = collective(project)
  judgeMarketPlace(project, around.zones(box), into)
  for (const use of around.planVillage(box))
    meet('G10', subject, { layer: 'plan_village', draft: use }, leisureState(project, use), into)
  for (const other of around.industry(box))
    meet('G13', industry(other), subject, operatorState(other, project), into)
  for (const other of around.works(box))
    meet('G15', works(other), subject, worksCollectiveState(other, project), into)
  for (const other of around.collective(box)) {
    const [one, two] = inOrder(project, other)
    meet('G16', collective(one), collective(two), assetState(one, two), into)
  }
})

/** G07: use and place of land for market or operation. */
function judgeMarketPlace(project: Draft, zones: readonly Draft[], into: Judgement): void {
  const { kind, use_code } = project.values
  if (kind === 'leisure') return
  const space = zones
    .filter(({ values }) => ['0301', '0302', '0400'].includes(String(values.zone_code)))
    .flatMap(({ polygons }) => polygons!)
  const outsideM2 = ellipsoidAreaM2(subtractRings(project.polygons!, space))
  const outside = weigh(outsideM2, into)
  const operating = use_code === null ? null : /^(09|10|11)/.test(String(use_code))
  if (operating && !outside) return
  into.findings.push({
    rule: 'G07',
    subjectLayer: 'plan_collective',
    subject: project,
    objectLayer: null,
    object: null,
    state: operating === null && !outside ? 'undecidable' : 'nonconforming',
    areaM2: operating ? outsideM2 : ellipsoidAreaM2(project.polygons!),
  })
}
