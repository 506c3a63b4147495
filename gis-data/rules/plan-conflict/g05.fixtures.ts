/** Fixtures of G05. */
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

const zone = (fid: number, corners: readonly [number, number, number, number], code: string) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `Z${fid}`, plan_code: 'GT', zone_code: code },
})

export const g05Fixtures: readonly RuleFixture[] = [
  {
    title: '一半在外的农业空间、部分在限制区、没有已知分区',
    titleEn:
      'half outside in agricultural space, partly in a closed zone, and where no zone is known',
    layers: {
      plan_industry: [
        project(1, [0, 0, 20, 10], 'construction'),
        project(2, [30, 0, 50, 10], 'tourism'),
        project(3, [95, 0, 110, 10], 'construction'),
      ],
      plan_spatial: [
        zone(1, [0, 0, 10, 20], '0301'),
        zone(2, [10, 0, 40, 20], '0201'),
        zone(3, [40, 0, 60, 20], '0101'),
        zone(4, [60, 0, 100, 20], '0400'),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'plan_industry:1',
        object: null,
        state: 'conditional',
        areaM2: 106.0696,
        measure: { barred_m2: 0 },
      },
      {
        subject: 'plan_industry:2',
        object: null,
        state: 'nonconforming',
        areaM2: 212.1391,
        measure: { barred_m2: 106.0696 },
      },
      {
        subject: 'plan_industry:3',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'zone_missing' },
      },
    ],
  },
  {
    title: '建设空间内的项目符合；种植基地不需要',
    titleEn: 'projects in construction space conform; a planting base needs none',
    layers: {
      plan_industry: [
        project(1, [0, 0, 10, 10], 'construction'),
        project(2, [15, 0, 25, 10], 'tourism'),
        project(3, [40, 0, 50, 10], 'planting'),
      ],
      plan_spatial: [
        zone(1, [0, 0, 20, 20], '0301'),
        zone(2, [20, 0, 30, 20], '0400'),
        zone(3, [30, 0, 60, 20], '0201'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
