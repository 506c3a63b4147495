/** Fixtures of B09. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const facility = (fid: number, values: Record<string, string | number | null>) => ({
  fid,
  geometry: rectangle(20 * fid, 0, 20 * fid + 10, 10),
  values: {
    code: `F${fid}`,
    kind: 'planting',
    filing_number: '备〔2022〕1号',
    guard_house_m2: 0,
    built_on: '2022-01-01',
    ...values,
  },
})

export const b09Fixtures: readonly RuleFixture[] = [
  {
    title: '未备案、看护房过大、两样都有；已有的给予提示',
    titleEn: 'not filed, guard house too large, both; existing ones are noted',
    layers: {
      facility_agriculture_land: [
        facility(1, { filing_number: null }),
        facility(2, { guard_house_m2: 15.5 }),
        facility(3, { filing_number: ' ', guard_house_m2: 40 }),
        facility(4, { filing_number: null, built_on: '2019-12-16' }),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'facility_agriculture_land:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'not_filed' },
      },
      {
        subject: 'facility_agriculture_land:2',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'guard_house', guard_house_m2: 15.5 },
      },
      {
        subject: 'facility_agriculture_land:3',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'both' },
      },
      {
        subject: 'facility_agriculture_land:4',
        object: null,
        state: 'notice',
        areaM2: 106.0696,
        measure: { fault: 'not_filed' },
      },
    ],
  },
  {
    title: '调查的设施农用地没有记录，以及缺少数值',
    titleEn: 'surveyed facility land without a record, and values that are missing',
    layers: {
      facility_agriculture_land: [
        facility(1, { guard_house_m2: null }),
        facility(2, { filing_number: null, built_on: null }),
      ],
      land_parcel: [
        {
          fid: 1,
          geometry: rectangle(20, 0, 40, 10),
          values: { bsm: 'D1', class_code: '1202' },
        },
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'facility_agriculture_land:1',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'guard_house_missing' },
      },
      {
        subject: 'facility_agriculture_land:2',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'land_parcel:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'not_filed' },
      },
    ],
  },
  {
    title: '已备案、看护房 15 ㎡、在自身设施用地上，符合',
    titleEn: 'filed, with a guard house of 15 ㎡, on facility land of its own, conforms',
    layers: {
      facility_agriculture_land: [facility(1, { guard_house_m2: 15 })],
      land_parcel: [
        {
          fid: 1,
          geometry: rectangle(20, 0, 30, 10),
          values: { bsm: 'D1', class_code: '1202' },
        },
        {
          fid: 2,
          geometry: rectangle(40, 0, 50, 10),
          values: { bsm: 'D2', class_code: '0101' },
        },
      ],
    },
    considered: 2,
    findings: [],
  },
]
