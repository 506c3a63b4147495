/** Fixtures of A07. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = {
  fid: 5,
  geometry: rectangle(0, 0, 40, 40),
  values: { code: 'R5', name: '柏条河段' },
}

export const a07Fixtures: readonly RuleFixture[] = [
  {
    title: '红线内的农房、宅基地和产业项目',
    titleEn: 'house, homestead and industry project inside the red line',
    layers: {
      ecological_redline: [zone],
      rural_house: [{ fid: 1, geometry: rectangle(0, 0, 10, 10), values: { house_code: 'H' } }],
      homestead: [{ fid: 1, geometry: rectangle(2, 2, 8, 8), values: { parcel_code: 'Z' } }],
      plan_industry: [
        {
          fid: 1,
          geometry: rectangle(30, 0, 80, 40),
          values: { code: 'I', plan_code: 'P', kind: 'planting' },
        },
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'ecological_redline:5',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'homestead:1',
        object: 'ecological_redline:5',
        state: 'nonconforming',
        areaM2: 38.1851,
      },
      {
        subject: 'plan_industry:1',
        object: 'ecological_redline:5',
        state: 'nonconforming',
        areaM2: 424.2783,
      },
    ],
  },
  {
    title: '红线旁的农房符合',
    titleEn: 'a house beside the red line conforms',
    layers: {
      ecological_redline: [zone],
      rural_house: [{ fid: 1, geometry: rectangle(40, 0, 50, 10), values: { house_code: 'H' } }],
    },
    considered: 1,
    findings: [],
  },
]
