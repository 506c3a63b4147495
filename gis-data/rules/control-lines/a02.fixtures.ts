/** Fixtures of A02. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plot = {
  fid: 1,
  geometry: rectangle(0, 0, 60, 60),
  values: { bsm: 'B1', plot_number: 'P1' },
}
const use = (use_code: string) => ({ code: `V${use_code}`, plan_code: 'P', use_code })
const base = (crop: string | null) => ({ code: `I${crop}`, plan_code: 'P', kind: 'planting', crop })

export const a02Fixtures: readonly RuleFixture[] = [
  {
    title: '规划在基本农田上的果园、坑塘、苗圃和林地',
    titleEn: 'a planned orchard, a pond, a nursery and a wood on basic farmland',
    layers: {
      basic_farmland: [plot],
      plan_village: [
        { fid: 1, geometry: rectangle(50, 0, 70, 10), values: use('0201') },
        { fid: 2, geometry: rectangle(0, 20, 10, 30), values: use('1704') },
      ],
      plan_industry: [{ fid: 1, geometry: rectangle(20, 0, 30, 10), values: base('nursery') }],
      plan_restoration: [
        {
          fid: 1,
          geometry: rectangle(2, 2, 8, 8),
          values: { code: 'R', plan_code: 'P', kind: 'forest' },
        },
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'plan_village:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { use_code: '0201' },
      },
      {
        subject: 'plan_village:2',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0694,
      },
      {
        subject: 'plan_industry:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { crop: 'nursery' },
      },
      {
        subject: 'plan_restoration:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 38.1851,
      },
    ],
  },
  {
    title: '粮食蔬菜符合；图斑旁的果园和图斑上的沟渠也符合',
    titleEn: 'grain and vegetables conform, so do an orchard beside the plot and a ditch on it',
    layers: {
      basic_farmland: [plot],
      plan_village: [
        { fid: 1, geometry: rectangle(60, 0, 70, 10), values: use('0201') },
        { fid: 2, geometry: rectangle(0, 0, 10, 10), values: use('1705') },
      ],
      plan_industry: [
        { fid: 1, geometry: rectangle(0, 0, 30, 30), values: base('grain') },
        { fid: 2, geometry: rectangle(0, 30, 30, 60), values: base('vegetable') },
      ],
    },
    considered: 3,
    findings: [],
  },
  {
    title: '种植基地作物不明，在基本农田上无法判定，在旁边可以判定',
    titleEn:
      'a planting base whose crop is unknown cannot be judged on basic farmland, beside it it can',
    layers: {
      basic_farmland: [plot],
      plan_industry: [
        { fid: 1, geometry: rectangle(20, 0, 30, 10), values: base(null) },
        { fid: 2, geometry: rectangle(80, 0, 90, 10), values: base(null) },
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'basic_farmland:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'crop_missing' },
      },
    ],
  },
  {
    title: '基本农田上种水果和中药材须论证',
    titleEn: 'fruit and herbs on basic farmland have to be justified',
    layers: {
      basic_farmland: [plot],
      plan_industry: [
        { fid: 1, geometry: rectangle(0, 0, 10, 10), values: base('fruit') },
        { fid: 2, geometry: rectangle(20, 0, 30, 10), values: base('herb') },
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'basic_farmland:1',
        state: 'conditional',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_industry:2',
        object: 'basic_farmland:1',
        state: 'conditional',
        areaM2: 106.0696,
      },
    ],
  },
]
