/** Fixtures of H02. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const farmland = (fid: number, corners: readonly [number, number, number, number]) => ({
  fid,
  geometry: rectangle(...corners),
  values: { bsm: `B${fid}`, plot_number: `P${fid}` },
})

const redline = (fid: number, corners: readonly [number, number, number, number]) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `R${fid}`, name: '柏条河段' },
})

const zone = (fid: number, corners: readonly [number, number, number, number], code: string) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `Z${fid}`, plan_code: 'GT', zone_code: code },
})

const park = (fid: number) => ({
  fid,
  geometry: rectangle(0, 0, 100, 100),
  values: { code: `Y${fid}`, name: `园区${fid}`, kind: 'agriculture' },
})
const part = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  parkCode = 'Y1',
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `F${fid}`, name: `分区${fid}`, park_code: parkCode, kind },
})

export const h02Fixtures: readonly RuleFixture[] = [
  {
    title: '建设区压耕地、压红线、在建设空间之外；没有分区的园区',
    titleEn:
      'a construction zone on farmland, in the red line and outside construction space; a park without zones',
    layers: {
      park: [park(1), park(2)],
      park_zone: [
        part(1, [0, 0, 10, 10], 'construction'),
        part(2, [10, 0, 60, 60], 'planting'),
        part(3, [0, 0, 90, 90], 'planting', 'Y2'),
      ],
      basic_farmland: [farmland(1, [5, 0, 60, 60])],
      ecological_redline: [redline(1, [0, 8, 4, 30])],
      plan_spatial: [zone(1, [0, 0, 8, 20], '0301'), zone(2, [8, 0, 90, 90], '0201')],
    },
    considered: 3,
    findings: [
      {
        subject: 'park_zone:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
      {
        subject: 'park_zone:1',
        object: 'ecological_redline:1',
        state: 'nonconforming',
        areaM2: 8.4856,
      },
      { subject: 'park_zone:1', object: null, state: 'conditional', areaM2: 21.2139 },
      {
        subject: 'park:2',
        object: null,
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'zones_missing' },
      },
    ],
  },
  {
    title: '建设空间内、不碰控制线的建设区符合，园区的田地也符合',
    titleEn:
      'a construction zone in construction space off the lines conforms, and the fields of a park too',
    layers: {
      park: [park(1)],
      park_zone: [part(1, [0, 0, 10, 10], 'construction'), part(2, [10, 0, 60, 60], 'planting')],
      basic_farmland: [farmland(1, [10, 0, 60, 60])],
      ecological_redline: [redline(1, [100, 8, 110, 30])],
      plan_spatial: [zone(1, [0, 0, 10, 20], '0301')],
    },
    considered: 2,
    findings: [],
  },
]
