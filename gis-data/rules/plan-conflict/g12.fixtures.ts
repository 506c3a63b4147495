/** Fixtures of G12. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const project = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  values: Record<string, string | null> = {},
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `I${fid}`, plan_code: 'CY', kind, ...values },
})

const restoration = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  years: readonly [number, number] | null = [2022, 2024],
) => ({
  fid,
  geometry: rectangle(...corners),
  values: {
    code: `S${fid}`,
    plan_code: 'XF',
    kind,
    start_year: years?.[0] ?? null,
    end_year: years?.[1] ?? null,
  },
})

export const g12Fixtures: readonly RuleFixture[] = [
  {
    title: '种植基地在拟造林地和拟复垦地上，作坊压水系',
    titleEn:
      'a planting base in a forest to be and on land to be reclaimed, a workshop over a watercourse',
    layers: {
      plan_industry: [
        project(1, [5, 0, 15, 10], 'planting'),
        project(2, [32, 0, 42, 10], 'construction'),
      ],
      plan_restoration: [
        restoration(1, [0, 0, 10, 20], 'forest'),
        restoration(2, [10, 0, 20, 20], 'reclamation'),
        restoration(3, [40, 0, 44, 20], 'water'),
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'plan_restoration:1',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { restoration: 'forest' },
      },
      {
        subject: 'plan_industry:1',
        object: 'plan_restoration:2',
        state: 'conditional',
        areaM2: 53.0348,
      },
      {
        subject: 'plan_industry:2',
        object: 'plan_restoration:3',
        state: 'nonconforming',
        areaM2: 21.2139,
      },
    ],
  },
  {
    title: '整治水系旁的田地符合',
    titleEn: 'fields beside a watercourse under renovation conform',
    layers: {
      plan_industry: [project(1, [0, 0, 10, 10], 'planting')],
      plan_restoration: [
        restoration(1, [8, 0, 12, 20], 'water'),
        restoration(2, [20, 0, 30, 20], 'forest'),
      ],
    },
    considered: 1,
    findings: [],
  },
]
