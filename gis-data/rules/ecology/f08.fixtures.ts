/** Fixtures of F08. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `Z${fid}`, name: `区${fid}`, ...values },
})
const parcel = (fid: number, west: number, classCode: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 20, 10),
  values: { parcel_id: `P${fid}`, class_code: classCode },
})

export const f08Fixtures: readonly RuleFixture[] = [
  {
    title: '林地压在水田上，以及在旁边',
    titleEn: 'forest land over paddy, and beside it',
    layers: {
      forest_land: [zone(1, 0, { kind: 'commercial' }), zone(2, 300, { kind: 'commercial' })],
      land_parcel: [parcel(1, 90, '0101'), parcel(2, 40, '0301'), parcel(3, 400, '0101')],
    },
    considered: 2,
    findings: [
      {
        subject: 'forest_land:1',
        object: 'land_parcel:1',
        state: 'notice',
        areaM2: 106.0696,
        measure: { class_code: '0101' },
      },
    ],
  },
  {
    title: '林地压在调查的林地上',
    titleEn: 'forest land over forest of the survey',
    layers: {
      forest_land: [zone(1, 0, { kind: 'national_welfare' })],
      land_parcel: [parcel(1, 40, '0301')],
    },
    considered: 1,
    findings: [],
  },
]
