/** Fixtures of D11. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const house = (
  fid: number,
  safety: string | null,
  useState: string | null,
  treatment: string | null = null,
) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 10),
  values: { house_code: `H${fid}`, safety, use_state: useState, treatment },
})
const finding = (
  fid: number,
  state: 'nonconforming' | 'conditional' | 'undecidable',
  measure: Record<string, string>,
) => ({ subject: `rural_house:${fid}`, object: null, state, areaM2: 106.0696, measure })

export const d11Fixtures: readonly RuleFixture[] = [
  {
    title: '仍在住、已出租、加固后未重新鉴定、等级或用途不明',
    titleEn: 'lived in, let out, reinforced but not graded anew, and grade or use unknown',
    layers: {
      rural_house: [
        house(1, 'D', 'occupied'),
        house(2, 'C', 'rented', 'vacated'),
        house(3, 'C', 'operated', 'reinforced'),
        house(4, null, 'occupied'),
        house(5, 'D', null),
      ],
    },
    considered: 5,
    findings: [
      finding(1, 'nonconforming', { safety: 'D', treatment: 'none' }),
      finding(2, 'nonconforming', { safety: 'C' }),
      finding(3, 'conditional', { treatment: 'reinforced' }),
      finding(4, 'undecidable', { reason: 'safety_missing' }),
      finding(5, 'undecidable', { reason: 'use_missing' }),
    ],
  },
  {
    title: '空置的危房、未写用途的安全房，符合',
    titleEn:
      'a dangerous house that stands empty, and a safe one without a word on its use, conform',
    layers: {
      rural_house: [
        house(1, 'D', 'idle', 'vacated'),
        house(2, 'B', 'occupied'),
        house(3, 'A', null),
        house(4, null, 'withdrawn'),
      ],
    },
    considered: 4,
    findings: [],
  },
]
