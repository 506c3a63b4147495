/** Fixtures of E08. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `Z${fid}`, name: `区${fid}`, ...values },
})
const project = (fid: number, west: number, values: Record<string, string | boolean | null>) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `I${fid}`, plan_code: 'P', kind: 'construction', ...values },
})
const outfall = (fid: number, east: number) => ({
  fid,
  geometry: { type: 'Point' as const, coordinates: [103.85 + east * 1e-5, 30.8305] },
  values: { code: `W${fid}` },
})

export const e08Fixtures: readonly RuleFixture[] = [
  {
    title: '排污口和项目，按保护区等级和排放内容',
    titleEn: 'outfalls and projects by grade and by what they discharge',
    layers: {
      water_source_protection: [
        zone(1, 0, { grade: '1' }),
        zone(2, 100, { grade: '2' }),
        zone(3, 200, { grade: '3' }),
      ],
      sewage_outfall: [outfall(1, 50)],
      plan_industry: [
        project(1, 100, { pollution: 'discharging' }),
        project(2, 120, { pollution: null }),
        project(3, 200, { pollution: 'severe' }),
        project(4, 220, { pollution: 'discharging' }),
        project(5, 140, { pollution: 'none' }),
        project(6, 20, { pollution: 'discharging' }),
      ],
    },
    considered: 7,
    findings: [
      {
        subject: 'sewage_outfall:1',
        object: 'water_source_protection:1',
        state: 'nonconforming',
        areaM2: 3.1206,
        measure: { grade: '1' },
      },
      {
        subject: 'plan_industry:1',
        object: 'water_source_protection:2',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { pollution: 'discharging' },
      },
      {
        subject: 'plan_industry:2',
        object: 'water_source_protection:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'pollution_unknown' },
      },
      {
        subject: 'plan_industry:3',
        object: 'water_source_protection:3',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
    ],
  },
  {
    title: '区外的排污口，区内的种植基地',
    titleEn: 'an outfall outside, and a planting base within',
    layers: {
      water_source_protection: [zone(1, 0, { grade: '2' })],
      sewage_outfall: [outfall(1, 150)],
      plan_industry: [project(1, 0, { kind: 'planting', pollution: 'discharging' })],
    },
    considered: 1,
    findings: [],
  },
]
