/** Fixtures of B06. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const project = (built_year: number | null) => ({
  fid: 1,
  geometry: rectangle(0, 0, 60, 60),
  values: { code: 'G1', name: '高标准农田', built_year },
})
const house = (fid: number, south: number, builtOn: string | null) => ({
  fid,
  geometry: rectangle(0, south, 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})
const planned = (fid: number, kind: string) => ({
  fid,
  geometry: rectangle(20, 20, 30, 30),
  values: { code: `I${fid}`, plan_code: 'P', kind },
})

export const b06Fixtures: readonly RuleFixture[] = [
  {
    title: '当年、之前、年代不明的农房，一处宅基地，一个项目',
    titleEn: 'houses of the year itself, before it and of unknown date, a homestead and a project',
    layers: {
      high_standard_farmland: [project(2018)],
      rural_house: [house(1, 0, '2018-01-01'), house(2, 10, '2017-12-31'), house(3, 20, null)],
      homestead: [
        {
          fid: 4,
          geometry: rectangle(20, 0, 30, 10),
          values: { parcel_code: 'Z4', approved_on: '2021-01-01' },
        },
      ],
      plan_industry: [planned(5, 'tourism')],
    },
    considered: 5,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'high_standard_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'rural_house:2',
        object: 'high_standard_farmland:1',
        state: 'notice',
        areaM2: 106.0695,
      },
      {
        subject: 'rural_house:3',
        object: 'high_standard_farmland:1',
        state: 'undecidable',
        areaM2: 106.0694,
        measure: { reason: 'date_missing' },
      },
      {
        subject: 'homestead:4',
        object: 'high_standard_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'plan_industry:5',
        object: 'high_standard_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0694,
      },
    ],
  },
  {
    title: '项目区没有年份，无法判定',
    titleEn: 'a project area without its year cannot be judged',
    layers: {
      high_standard_farmland: [project(null)],
      rural_house: [house(1, 0, '2018-01-01')],
    },
    considered: 1,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'high_standard_farmland:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'date_missing' },
      },
    ],
  },
  {
    title: '边上的农房符合，种植基地不审查',
    titleEn: 'a house at the edge conforms, a planting base is not considered',
    layers: {
      high_standard_farmland: [project(2018)],
      rural_house: [
        {
          fid: 1,
          geometry: rectangle(60, 0, 70, 10),
          values: { house_code: 'H1', built_on: '2020-01-01' },
        },
      ],
      plan_industry: [planned(1, 'planting')],
    },
    considered: 1,
    findings: [],
  },
]
