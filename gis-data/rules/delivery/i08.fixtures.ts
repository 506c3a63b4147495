/** Fixtures of I08. 100 × 100 steps here are 10,606.91 ㎡ on the ellipsoid. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const AREA_M2 = 10_606.9106
const plot = (fid: number, declared: number | null) => ({
  fid,
  geometry: rectangle(0, 0, 100, 100),
  values: { BSM: `${fid}`, GHDLMJ: declared },
})
const bowtie = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [103.85, 30.83],
      [103.851, 30.831],
      [103.851, 30.83],
      [103.85, 30.831],
      [103.85, 30.83],
    ],
  ],
}

export const i08Fixtures: readonly DeliveryFixture[] = [
  {
    title: '椭球面积，以及在容差之内',
    titleEn: 'the ellipsoid area, and one within the tolerance',
    profile: 'village_plan',
    layers: { GHDLTB: [plot(1, AREA_M2), plot(2, AREA_M2 + 0.09)] },
    considered: 2,
    defects: [],
  },
  {
    title: '平面面积、误用公顷、明显错误，各有分别',
    titleEn: 'plane area, hectares and a plain mistake are told apart',
    profile: 'village_plan',
    layers: {
      GHDLTB: [plot(1, AREA_M2 * 1.0003), plot(2, 1.06), plot(3, AREA_M2 + 50)],
    },
    considered: 3,
    defects: [
      { subject: 'GHDLTB:1', object: null, state: 'nonconforming', case: 'planar' },
      { subject: 'GHDLTB:2', object: null, state: 'nonconforming', case: 'hectares' },
      {
        subject: 'GHDLTB:3',
        object: null,
        state: 'nonconforming',
        case: 'difference',
        measure: { difference_m2: 50 },
      },
    ],
  },
  {
    title: '没有面积、没有图形、图形无效：无法判定',
    titleEn: 'no area, no shape, an invalid shape: undecided',
    profile: 'village_plan',
    layers: {
      GHDLTB: [
        plot(1, null),
        { fid: 2, values: { GHDLMJ: 1 }, problem: '没有图形' },
        { fid: 3, geometry: bowtie, values: { GHDLMJ: 1 } },
      ],
    },
    considered: 3,
    defects: [
      { subject: 'GHDLTB:1', object: null, state: 'undecidable', case: 'no_declared_area' },
      { subject: 'GHDLTB:2', object: null, state: 'undecidable', case: 'no_shape' },
      { subject: 'GHDLTB:3', object: null, state: 'undecidable', case: 'invalid_shape' },
    ],
  },
]
