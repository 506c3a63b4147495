/** Fixtures of A01. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plot = {
  fid: 1,
  geometry: rectangle(6, 0, 60, 60),
  values: { bsm: 'B1', plot_number: 'P1' },
}
const house = { house_code: 'H' }
const parcel = { parcel_code: 'Z' }

export const a01Fixtures: readonly RuleFixture[] = [
  {
    title: '农房伸入基本农田，宅基地整个在内',
    titleEn: 'a house that reaches into a plot, and a homestead wholly inside one',
    layers: {
      basic_farmland: [plot],
      rural_house: [{ fid: 1, geometry: rectangle(0, 0, 10, 10), values: house }],
      homestead: [{ fid: 2, geometry: rectangle(20, 20, 30, 30), values: parcel }],
    },
    considered: 2,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 42.4278,
      },
      {
        subject: 'homestead:2',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
    ],
  },
  {
    title: '只压边、重叠不足 1 ㎡、位于图斑空洞中，都不算占用',
    titleEn:
      'touching the edge, overlapping by less than 1 ㎡, and lying in a hole are no occupation',
    layers: {
      basic_farmland: [
        plot,
        {
          fid: 2,
          geometry: {
            type: 'Polygon',
            coordinates: [
              ...rectangle(100, 0, 160, 60).coordinates,
              ...rectangle(110, 10, 130, 30).coordinates,
            ],
          },
          values: { bsm: 'B2', plot_number: 'P2' },
        },
      ],
      rural_house: [
        { fid: 1, geometry: rectangle(0, 0, 6, 6), values: house },
        { fid: 2, geometry: rectangle(0, 10, 6.8, 11), values: house },
        { fid: 3, geometry: rectangle(112, 12, 120, 20), values: house },
      ],
    },
    considered: 3,
    findings: [],
  },
]
