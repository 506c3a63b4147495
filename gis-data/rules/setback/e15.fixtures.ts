/** Fixtures of E15. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const project = (fid: number, west: number, values: Record<string, string | boolean | null>) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `I${fid}`, plan_code: 'P', kind: 'construction', ...values },
})
const water = (fid: number, west: number, classCode: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 200),
  values: { parcel_id: `P${fid}`, class_code: classCode },
})
const park = (fid: number, west: number, on: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `Y${fid}`, name: `园${fid}`, kind: 'chemical', established_on: on },
})

export const e15Fixtures: readonly RuleFixture[] = [
  {
    title: '化工项目、种类不明的项目、化工园区',
    titleEn: 'a chemical project, one of unknown kind, and chemical parks',
    layers: {
      land_parcel: [water(1, 0, '1101'), water(2, 120, '1101'), water(3, 500, '1107')],
      plan_industry: [
        project(1, 200, { chemical: true }),
        project(2, 300, { chemical: null }),
        project(3, 320, { chemical: false }),
      ],
      park: [park(1, 400, '2022-01-01'), park(2, 420, '2020-01-01'), park(3, 440, null)],
    },
    considered: 6,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'land_parcel:2',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { distance_m: 66.98, setback_m: 1000, reference: 'shore_line' },
      },
      {
        subject: 'plan_industry:2',
        object: 'land_parcel:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'chemical_unknown' },
      },
      { subject: 'park:1', object: 'land_parcel:2', state: 'nonconforming', areaM2: 106.0696 },
      { subject: 'park:2', object: 'land_parcel:2', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'park:3',
        object: 'land_parcel:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'established_on_missing' },
      },
    ],
  },
  {
    title: '刚超过一公里的化工项目、灌渠旁的化工项目',
    titleEn: 'a chemical project just beyond a kilometre, beside an irrigation canal',
    layers: {
      land_parcel: [water(1, 0, '1101'), water(2, 1000, '1107')],
      plan_industry: [project(1, 1057, { chemical: true })],
    },
    considered: 1,
    findings: [],
  },
]
