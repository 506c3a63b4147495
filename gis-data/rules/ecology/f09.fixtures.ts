/** Fixtures of F09. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const district = {
  fid: 1,
  geometry: rectangle(0, 0, 1000, 1000),
  values: { code: '510117', name: '郫都区' },
}
const linpan = (fid: number, grade: string, scene: boolean) => ({
  fid,
  geometry: rectangle(fid * 2, 0, fid * 2 + 1, 1),
  values: { code: `L${fid}`, name: `林盘${fid}`, grade, scene },
})
/** The first `scenes` of them are consumption scenes. */
const many = (count: number, grade: string, from: number, scenes: number) =>
  Array.from({ length: count }, (_, i) => linpan(from + i + 1, grade, i < scenes))

export const f09Fixtures: readonly RuleFixture[] = [
  {
    title: '精品林盘少一个',
    titleEn: 'one premium linpan too few',
    layers: {
      district: [district],
      linpan: [...many(9, 'premium', 0, 0), ...many(14, 'restoration', 100, 10)],
    },
    considered: 1,
    findings: [
      {
        subject: 'district:1',
        object: null,
        state: 'notice',
        areaM2: 1060642.3161,
        measure: { premium: 9, premium_target: 10, restoration: 14, scenes: 10 },
      },
    ],
  },
  {
    title: '没写是否景区的林盘',
    titleEn: 'a linpan that does not say whether it is a scene',
    layers: {
      district: [district],
      linpan: [
        ...many(10, 'premium', 0, 10),
        ...many(14, 'restoration', 100, 0),
        {
          ...linpan(500, 'ordinary', false),
          values: { code: 'L500', name: '林盘', grade: 'ordinary' },
        },
      ],
    },
    considered: 1,
    findings: [
      {
        subject: 'district:1',
        object: null,
        state: 'undecidable',
        areaM2: 1060642.3161,
        measure: { reason: 'scene_missing' },
      },
    ],
  },
  {
    title: '行动方案的数目',
    titleEn: 'the counts of the action plan',
    layers: {
      district: [district],
      linpan: [
        ...many(10, 'premium', 0, 4),
        ...many(14, 'restoration', 100, 6),
        ...many(3, 'ordinary', 200, 0),
      ],
    },
    considered: 1,
    findings: [],
  },
]
