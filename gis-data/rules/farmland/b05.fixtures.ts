/** Fixtures of B05. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const parcel = (
  fid: number,
  planting: string | null,
  lastYear: string | null,
  class_code = '0101',
) => ({
  fid,
  geometry: rectangle(10 * fid, 0, 10 * fid + 10, 10),
  values: {
    bsm: `D${fid}`,
    class_code,
    planting,
    planting_last_year: lastYear,
    survey_year: 2023,
  },
})

export const b05Fixtures: readonly RuleFixture[] = [
  {
    title: '两年未种；两年中一年不明',
    titleEn: 'two years untilled; one year of the two unknown',
    layers: {
      land_parcel: [
        parcel(1, 'WG', 'WG'),
        parcel(2, 'WG', null),
        parcel(3, null, 'WG'),
        parcel(4, null, null),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'land_parcel:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { survey_year: 2023 },
      },
      {
        subject: 'land_parcel:2',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'last_year_missing' },
      },
      {
        subject: 'land_parcel:3',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'planting_missing' },
      },
      {
        subject: 'land_parcel:4',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'planting_missing' },
      },
    ],
  },
  {
    title: '一年未种、休耕、不是耕地的，符合',
    titleEn: 'one year untilled, fallow, and land that is no farmland conform',
    layers: {
      land_parcel: [
        parcel(1, 'WG', 'LS'),
        parcel(2, 'LS', 'WG'),
        parcel(3, 'XG', 'XG'),
        parcel(4, null, 'LS'),
        parcel(5, null, null, '0201'),
      ],
    },
    considered: 4,
    findings: [],
  },
]
