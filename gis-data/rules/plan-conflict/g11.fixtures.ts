/** Fixtures of G11. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const project = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  values: Record<string, string | null> = {},
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `I${fid}`, plan_code: 'CY', kind, ...values },
})

export const g11Fixtures: readonly RuleFixture[] = [
  {
    title: '两个种植基地和压其一的酒店；每对只记一次，记在编号较小者',
    titleEn: 'two planting bases and a hotel over one of them; each pair once, at the smaller id',
    layers: {
      plan_industry: [
        project(1, [0, 0, 10, 10], 'planting'),
        project(2, [5, 0, 15, 10], 'planting'),
        project(3, [12, 0, 20, 10], 'tourism'),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'plan_industry:2',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { kind: 'planting', other_kind: 'planting' },
      },
      {
        subject: 'plan_industry:2',
        object: 'plan_industry:3',
        state: 'conditional',
        areaM2: 31.8209,
      },
    ],
  },
  {
    title: '相接或重叠不足 1 ㎡ 的邻居符合',
    titleEn: 'neighbours that touch, or overlap by less than 1 ㎡, conform',
    layers: {
      plan_industry: [
        project(1, [0, 0, 10, 10], 'planting'),
        project(2, [10, 0, 20, 10], 'construction'),
        project(3, [19.92, 0, 30, 10], 'tourism'),
      ],
    },
    considered: 3,
    findings: [],
  },
]
