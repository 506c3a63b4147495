/** Fixtures of I13. */
import type { Polygon, Position } from 'geojson'
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const ring = (...points: Position[]): Polygon => ({ type: 'Polygon', coordinates: [points] })
const bowtie = ring(
  [103.85, 30.83],
  [103.851, 30.831],
  [103.851, 30.83],
  [103.85, 30.831],
  [103.85, 30.83],
)
const stuttering = ring(
  [103.85, 30.83],
  [103.851, 30.83],
  [103.851, 30.83],
  [103.851, 30.831],
  [103.85, 30.83],
)

export const i13Fixtures: readonly DeliveryFixture[] = [
  {
    title: '普通面和点有效',
    titleEn: 'a plain polygon and a point are valid',
    profile: 'village_plan',
    layers: {
      GHDLTB: [{ fid: 1, geometry: rectangle(0, 0, 10, 10) }],
      GHGGJCSSD: [{ fid: 1, geometry: { type: 'Point', coordinates: [103.85, 30.83] } }],
    },
    considered: 2,
    defects: [],
  },
  {
    title: '蝶形、重复点、读不出的图形',
    titleEn: 'a bow-tie, a repeated point, a shape that could not be read',
    profile: 'village_plan',
    layers: {
      GHDLTB: [
        { fid: 1, geometry: bowtie },
        { fid: 2, geometry: stuttering },
        { fid: 3, problem: '没有图形（几何为空）' },
      ],
    },
    considered: 3,
    defects: [
      { subject: 'GHDLTB:1', object: null, state: 'nonconforming', case: 'self_intersection' },
      {
        subject: 'GHDLTB:2',
        object: null,
        state: 'nonconforming',
        case: 'repeated',
        measure: { count: 1 },
      },
      { subject: 'GHDLTB:3', object: null, state: 'nonconforming', case: 'unreadable' },
    ],
  },
]
