/** Fixtures of H03. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const house = (fid: number, values: Record<string, string | null>) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 10),
  values: { house_code: `H${fid}`, parcel_code: `Z${fid}`, use_state: 'operated', ...values },
})
const homestead = (fid: number, disposition = 'retained') => ({
  fid,
  geometry: rectangle(fid * 20 - 2, 0, fid * 20 + 12, 12),
  values: { parcel_code: `Z${fid}`, disposition },
})

export const h03Fixtures: readonly RuleFixture[] = [
  {
    title: '丙级房民宿、没有等级、没有宅基地、拟归并的',
    titleEn: 'an inn of grade C, one without a grade, one without a homestead, one to be merged',
    layers: {
      rural_house: [
        house(1, { safety: 'C' }),
        house(2, { safety: null }),
        house(3, { safety: 'A' }),
        house(4, { safety: 'B' }),
        house(5, { safety: 'D', parcel_code: null }),
      ],
      homestead: [homestead(1), homestead(2), homestead(4, 'merged')],
    },
    considered: 5,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { safety: 'C' },
      },
      {
        subject: 'rural_house:2',
        object: 'homestead:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'safety_missing' },
      },
      {
        subject: 'rural_house:3',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'homestead_missing' },
      },
      { subject: 'rural_house:4', object: 'homestead:4', state: 'conditional', areaM2: 106.0696 },
      {
        subject: 'rural_house:5',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { safety: 'D' },
      },
    ],
  },
  {
    title: '安全的民宿在保留宅基地上符合；自住房不审查',
    titleEn: 'safe inns on homesteads that stay conform; houses lived in are not considered',
    layers: {
      rural_house: [
        house(1, { safety: 'A' }),
        house(2, { safety: 'B' }),
        house(3, { safety: 'D', use_state: 'occupied' }),
      ],
      homestead: [homestead(1), homestead(2), homestead(3)],
    },
    considered: 2,
    findings: [],
  },
]
