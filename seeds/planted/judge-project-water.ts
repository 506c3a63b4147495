/** What rules E08 and E15 say about a project: what it discharges, and chemical industry on the shore. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, weigh } from './finding.ts'
import { ellipsoidAreaM2, intersectRings, ringDistance } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

const SHORE_M = 1000
/** The frame is true to 0.15 %, so distances about the limit are not planted. */
const DOUBTFUL_M = 3
/** The nearest water must be nearer than the next by this, m. */
const NEAREST_CLEAR_M = 0.5

export function judgeProjectWater(project: Draft, around: Surroundings): Judgement {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  if (project.values.kind !== 'planting') judgeDischarge(project, around, judgement)
  if (project.values.kind === 'construction') judgeChemical(project, around, judgement)
  return judgement
}

function judgeDischarge(project: Draft, around: Surroundings, judgement: Judgement): void {
  const { pollution } = project.values
  for (const object of around.of('water_source_protection')(boundsOf(project.polygons!.flat()))) {
    const { grade } = object.values
    const forbidden =
      grade === '2'
        ? pollution !== 'none'
        : grade === '3' && [null, 'severe'].includes(pollution as string | null)
    if (!forbidden) continue
    const areaM2 = ellipsoidAreaM2(intersectRings(project.polygons!, object.polygons!))
    if (!weigh(areaM2, judgement)) continue
    judgement.findings.push({
      rule: 'E08',
      subjectLayer: 'plan_industry',
      subject: project,
      objectLayer: 'water_source_protection',
      object,
      state: pollution === null ? 'undecidable' : 'nonconforming',
      areaM2,
    })
  }
}

function judgeChemical(project: Draft, around: Surroundings, judgement: Judgement): void {
  const { chemical } = project.values
  if (chemical === false) return
  const [first, second] = around
    .of('land_parcel')(boundsOf(project.polygons!.flat()), SHORE_M + DOUBTFUL_M)
    .filter(({ values }) => String(values.class_code).startsWith('1101'))
    .map((object) => ({
      object,
      distanceM: Math.min(
        ...project.polygons!.flatMap((ring) =>
          object.polygons!.map((water) => ringDistance(ring, water)),
        ),
      ),
    }))
    .sort((a, b) => a.distanceM - b.distanceM || a.object.fid - b.object.fid)
  if (!first) return
  if (Math.abs(first.distanceM - SHORE_M) < DOUBTFUL_M) judgement.doubtful = true
  if (first.distanceM >= SHORE_M) return
  if (second && second.distanceM - first.distanceM < NEAREST_CLEAR_M) judgement.doubtful = true
  judgement.findings.push({
    rule: 'E15',
    subjectLayer: 'plan_industry',
    subject: project,
    objectLayer: 'land_parcel',
    object: first.object,
    state: chemical === null ? 'undecidable' : 'nonconforming',
  })
}
