/** Fixtures of F02. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const linpan = (
  fid: number,
  canopy: number | null,
  baselineCanopy: number | null,
  courtyards: number | null,
  baselineCourtyards: number | null,
) => ({
  fid,
  geometry: rectangle(fid * 100, 0, fid * 100 + 90, 100),
  values: {
    code: `L${fid}`,
    name: `林盘${fid}`,
    listed: true,
    canopy_m2: canopy,
    baseline_canopy_m2: baselineCanopy,
    courtyards,
    baseline_courtyards: baselineCourtyards,
  },
})

export const f02Fixtures: readonly RuleFixture[] = [
  {
    title: '林冠减少、院落减少、缺数字',
    titleEn: 'canopy lost, courtyards lost, and numbers missing',
    layers: {
      linpan: [
        linpan(1, 9400, 10000, 10, 10),
        linpan(2, 10000, 10000, 8, 10),
        linpan(3, null, 10000, 10, 10),
        linpan(4, 10000, 10000, null, 10),
        linpan(5, 9000, 10000, null, 10),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'linpan:1',
        object: null,
        state: 'nonconforming',
        areaM2: 9546.2195,
        measure: { canopy_loss_percent: 6, canopy_limit_percent: 5 },
      },
      {
        subject: 'linpan:2',
        object: null,
        state: 'nonconforming',
        areaM2: 9546.2195,
        measure: { courtyard_loss_percent: 20 },
      },
      {
        subject: 'linpan:3',
        object: null,
        state: 'undecidable',
        areaM2: 9546.2195,
        measure: { reason: 'canopy_missing' },
      },
      {
        subject: 'linpan:4',
        object: null,
        state: 'undecidable',
        areaM2: 9546.2195,
        measure: { reason: 'courtyards_missing' },
      },
      {
        subject: 'linpan:5',
        object: null,
        state: 'nonconforming',
        areaM2: 9546.2195,
        measure: { canopy_loss_percent: 10 },
      },
    ],
  },
  {
    title: '恰在界限上，以及不在名录内',
    titleEn: 'exactly at the limits, and one that is not listed',
    layers: {
      linpan: [
        linpan(1, 9500, 10000, 9, 10),
        { ...linpan(2, 100, 10000, 1, 10), values: { code: 'L2', name: '林盘2', listed: false } },
      ],
    },
    considered: 1,
    findings: [],
  },
]
