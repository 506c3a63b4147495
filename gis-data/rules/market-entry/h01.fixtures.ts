/** Fixtures of H01. */
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

/** A plot that meets every condition but for what is given otherwise. */
const plot = (
  fid: number,
  corners: readonly [number, number, number, number],
  values: Record<string, string | number | boolean | null> = {},
) => ({
  fid,
  geometry: rectangle(...corners),
  values: {
    code: `L${fid}`,
    use_code: '0901',
    owner_registered: true,
    planning_conditions: true,
    access_approved: true,
    consent_percent: 80,
    scheme_reported_on: '2023-03-01',
    announced_on: '2023-04-01',
    commodity_housing: false,
    ...values,
  },
})
/** The layers that would decide hold something, elsewhere. */
const lines = {
  basic_farmland: [farmland(1, [5, 0, 8, 30])],
  ecological_redline: [redline(1, [900, 0, 910, 10])],
  water_source_protection: [
    {
      fid: 1,
      geometry: rectangle(20, 0, 30, 30),
      values: { code: 'W1', name: '一级', grade: '1' },
    },
    {
      fid: 2,
      geometry: rectangle(40, 0, 60, 30),
      values: { code: 'W2', name: '二级', grade: '2' },
    },
  ],
}

export const h01Fixtures: readonly RuleFixture[] = [
  {
    title: '在耕地上、在水源保护区且用途不对、同意不足、报告过迟、全不明、早年的',
    titleEn:
      'on farmland, in the water zone with a wrong use, too little consent, too late a report, nothing known, and long ago',
    layers: {
      ...lines,
      collective_operating_land: [
        plot(1, [0, 0, 10, 10]),
        plot(2, [25, 0, 35, 10], { use_code: '0704', commodity_housing: true }),
        plot(3, [100, 0, 110, 10], { consent_percent: 66.65 }),
        plot(4, [120, 0, 130, 10], { announced_on: '2023-03-14' }),
        plot(5, [140, 0, 150, 10], { owner_registered: null, consent_percent: null }),
        plot(6, [160, 0, 170, 10], { access_approved: false, announced_on: '2015-09-07' }),
        plot(7, [180, 0, 190, 10], { announced_on: '2023-03-15' }),
        plot(8, [200, 0, 210, 10], { planning_conditions: false, announced_on: null }),
      ],
    },
    considered: 8,
    findings: [
      {
        subject: 'collective_operating_land:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { failed: '⑦', barred_m2: 31.8209 },
      },
      {
        subject: 'collective_operating_land:2',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { failed: '①⑦⑧' },
      },
      {
        subject: 'collective_operating_land:3',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { failed: '⑤' },
      },
      {
        subject: 'collective_operating_land:4',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { failed: '⑥' },
      },
      {
        subject: 'collective_operating_land:5',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { unknown: '②⑤', reason: 'conditions_unknown' },
      },
      {
        subject: 'collective_operating_land:6',
        object: null,
        state: 'notice',
        areaM2: 106.0696,
        measure: { failed: '④⑥', announced_on: '2015-09-07' },
      },
      {
        subject: 'collective_operating_land:7',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { unknown: '⑥' },
      },
      {
        subject: 'collective_operating_land:8',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { failed: '③', unknown: '⑥' },
      },
    ],
  },
  {
    title: '八项都合的地块、恰为三分之二同意、在二级保护区，符合',
    titleEn:
      'a plot that meets all eight, exactly two thirds agreeing, and one in the second grade zone conform',
    layers: {
      ...lines,
      collective_operating_land: [
        plot(1, [100, 0, 110, 10], { consent_percent: 66.67 }),
        plot(2, [45, 0, 55, 10], { use_code: '100101' }),
      ],
    },
    considered: 2,
    findings: [],
  },
]
