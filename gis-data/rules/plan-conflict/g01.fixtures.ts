/** Fixtures of G01. */
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

const boundary = (fid: number, corners: readonly [number, number, number, number]) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `V${fid}`, plan_code: 'CG', zone_code: '0302' },
})
const growth = (fid: number, corners: readonly [number, number, number, number], zone: string) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `U${fid}`, zone_code: zone },
})

export const g01Fixtures: readonly RuleFixture[] = [
  {
    title: '压基本农田、压红线、在城镇集中区、在城镇弹性区',
    titleEn:
      'on basic farmland, in the red line, in the town zone and in the flexible zone of the town',
    layers: {
      village_construction_boundary: [boundary(1, [0, 0, 10, 10]), boundary(2, [40, 0, 50, 10])],
      basic_farmland: [farmland(7, [5, 0, 30, 30])],
      ecological_redline: [redline(3, [0, 8, 4, 30])],
      urban_growth_boundary: [growth(1, [45, 0, 60, 30], '01'), growth(2, [40, 0, 45, 5], '02')],
    },
    considered: 2,
    findings: [
      {
        subject: 'village_construction_boundary:1',
        object: 'basic_farmland:7',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { zone_code: '0302' },
      },
      {
        subject: 'village_construction_boundary:1',
        object: 'ecological_redline:3',
        state: 'nonconforming',
        areaM2: 8.4856,
      },
      {
        subject: 'village_construction_boundary:2',
        object: 'urban_growth_boundary:1',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
      {
        subject: 'village_construction_boundary:2',
        object: 'urban_growth_boundary:2',
        state: 'conditional',
        areaM2: 26.5174,
      },
    ],
  },
  {
    title: '边界只碰控制线或重叠不足 1 ㎡，符合',
    titleEn: 'a boundary that only touches the lines, or overlaps them by less than 1 ㎡, conforms',
    layers: {
      village_construction_boundary: [boundary(1, [0, 0, 10, 10])],
      basic_farmland: [farmland(7, [10, 0, 30, 30])],
      ecological_redline: [redline(3, [0, 9.9, 4, 30])],
      urban_growth_boundary: [growth(1, [0, -30, 10, 0], '01')],
    },
    considered: 1,
    findings: [],
  },
]
