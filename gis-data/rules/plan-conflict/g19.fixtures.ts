/** Fixtures of G19. */
import { type FixtureFeature, type RuleFixture, rectangle } from '../fixture.ts'

const plan = (fid: number, kind: string, baseMap: string | null): FixtureFeature => ({
  fid,
  geometry: rectangle(0, 0, 100, 100),
  values: { code: `P${fid}`, kind, name: `规划${fid}`, status: 'approved', base_map: baseMap },
})

export const g19Fixtures: readonly RuleFixture[] = [
  {
    title: '底图相同、二调口径、另一年度、未注明底图',
    titleEn: 'the same map, a map of the survey before, a map of another year, no map',
    layers: {
      plan: [
        plan(1, 'spatial', 'third_survey'),
        plan(2, 'village', 'third_survey'),
        plan(3, 'village', 'change_2018'),
        plan(4, 'industry', 'change_2022'),
        plan(5, 'collective', null),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'plan:3',
        object: 'plan:1',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { base_map: 'change_2018', reference_map: 'third_survey' },
      },
      {
        subject: 'plan:4',
        object: 'plan:1',
        state: 'notice',
        areaM2: 10606.9106,
        measure: { base_map: 'change_2022' },
      },
      {
        subject: 'plan:5',
        object: 'plan:1',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'map_missing' },
      },
    ],
  },
  {
    title: '上位规划未注明底图时无法判定',
    titleEn:
      'where the plan above names no map, or one whose survey is not known, nothing can be said',
    layers: {
      plan: [plan(1, 'spatial', null), plan(2, 'village', 'third_survey')],
    },
    considered: 1,
    findings: [
      {
        subject: 'plan:2',
        object: 'plan:1',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'reference_missing' },
      },
    ],
  },
  {
    title: '底图相同的规划符合',
    titleEn: 'plans upon the same map conform',
    layers: {
      plan: [plan(1, 'spatial', 'change_2020'), plan(2, 'restoration', 'change_2020')],
    },
    considered: 1,
    findings: [],
  },
]
