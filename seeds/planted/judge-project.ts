/** What rules A07, E07 and G08 say about an industry project, and G09 about a restoration project. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Judgement, weigh } from './finding.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'
import type { Surroundings } from './surroundings.ts'

export function judgeIndustry(project: Draft, around: Surroundings): Judgement {
  const box = boundsOf(project.polygons!.flat())
  const judgement = createJudgement()
  overlaps(judgement, 'A07', 'plan_industry', project, 'ecological_redline', around.redline(box))
  overlaps(
    judgement,
    'E07',
    'plan_industry',
    project,
    'water_source_protection',
    around.firstGrade(box),
  )
  if (project.values.kind !== 'planting') {
    const others = around
      .planVillage(box)
      .filter(({ values }) => !/^(09|10|11)/.test(String(values.use_code)))
    overlaps(judgement, 'G08', 'plan_industry', project, 'plan_village', others)
  }
  return judgement
}

export function judgeRestoration(project: Draft, around: Surroundings): Judgement {
  const judgement = createJudgement()
  if (!['reclamation', 'forest'].includes(String(project.values.kind))) return judgement
  const retained = around
    .homesteads(boundsOf(project.polygons!.flat()))
    .filter(({ values }) => values.disposition === 'retained')
  overlaps(judgement, 'G09', 'plan_restoration', project, 'homestead', retained)
  return judgement
}

const createJudgement = (): Judgement => ({ findings: [], doubtful: false, slightM2: [] })

function overlaps(
  judgement: Judgement,
  rule: string,
  subjectLayer: LayerId,
  subject: Draft,
  objectLayer: LayerId,
  objects: Draft[],
): void {
  for (const object of objects) {
    const areaM2 = ellipsoidAreaM2(intersectRings(subject.polygons!, object.polygons!))
    if (weigh(areaM2, judgement)) {
      judgement.findings.push({
        rule,
        subjectLayer,
        subject,
        objectLayer,
        object,
        state: 'nonconforming',
        areaM2,
      })
    }
  }
}
