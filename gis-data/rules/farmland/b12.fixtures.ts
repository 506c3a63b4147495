/** Fixtures of B12. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const soil = (fid: number, west: number, grade: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 40, 40),
  values: { code: `S${fid}`, grade },
})
const base = (fid: number, west: number, crop: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `I${fid}`, plan_code: 'P', kind: 'planting', crop },
})

export const b12Fixtures: readonly RuleFixture[] = [
  {
    title: '严格管控地上的蔬菜和不明作物',
    titleEn: 'vegetables and an unknown crop on strictly controlled land',
    layers: {
      polluted_farmland: [soil(1, 0, 'strict'), soil(2, 40, 'safe_use')],
      plan_industry: [base(1, 36, 'vegetable'), base(2, 20, null)],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'polluted_farmland:1',
        state: 'nonconforming',
        areaM2: 42.4278,
        measure: { crop: 'vegetable' },
      },
      {
        subject: 'plan_industry:2',
        object: 'polluted_farmland:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'crop_missing' },
      },
    ],
  },
  {
    title: '那里种花、安全利用地种稻、建设项目，符合',
    titleEn: 'flowers there, rice on land for safe use, and a building project conform',
    layers: {
      polluted_farmland: [soil(1, 0, 'strict'), soil(2, 40, 'safe_use')],
      plan_industry: [
        base(1, 0, 'nursery'),
        base(2, 50, 'grain'),
        {
          fid: 3,
          geometry: rectangle(10, 0, 20, 10),
          values: { code: 'I3', plan_code: 'P', kind: 'construction' },
        },
      ],
    },
    considered: 2,
    findings: [],
  },
]
