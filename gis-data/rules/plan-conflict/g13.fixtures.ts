/** Fixtures of G13. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const collective = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  values: Record<string, string | null> = {},
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `J${fid}`, plan_code: 'JT', kind, ...values },
})

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

const hold = (who: string | null, from: string | null, to: string | null) => ({
  term_from: from,
  term_to: to,
  who,
})
const asInvestor = ({ who, ...term }: ReturnType<typeof hold>) => ({ investor: who, ...term })
const asOperator = ({ who, ...term }: ReturnType<typeof hold>) => ({ operator: who, ...term })

export const g13Fixtures: readonly RuleFixture[] = [
  {
    title: '同一期限两个经营主体、一个没写名称、一个没写期限',
    titleEn: 'two operators in the same term, one that is not named, and a term that is not given',
    layers: {
      plan_industry: [
        project(1, [0, 0, 10, 10], 'planting', asInvestor(hold('甲', '2022-01-01', '2030-12-31'))),
        project(2, [20, 0, 30, 10], 'planting', asInvestor(hold('甲', '2022-01-01', '2030-12-31'))),
        project(3, [40, 0, 50, 10], 'planting', asInvestor(hold('甲', null, null))),
      ],
      plan_collective: [
        collective(
          1,
          [5, 0, 15, 10],
          'leisure',
          asOperator(hold('乙', '2030-12-31', '2035-12-31')),
        ),
        collective(
          2,
          [25, 0, 35, 10],
          'leisure',
          asOperator(hold(' ', '2022-01-01', '2030-12-31')),
        ),
        collective(
          3,
          [45, 0, 55, 10],
          'leisure',
          asOperator(hold('乙', '2022-01-01', '2030-12-31')),
        ),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'plan_collective:1',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { investor: '甲', operator: '乙' },
      },
      {
        subject: 'plan_industry:2',
        object: 'plan_collective:2',
        state: 'undecidable',
        areaM2: 53.0348,
        measure: { reason: 'operator_missing' },
      },
      {
        subject: 'plan_industry:3',
        object: 'plan_collective:3',
        state: 'undecidable',
        areaM2: 53.0348,
        measure: { reason: 'term_missing' },
      },
    ],
  },
  {
    title: '不论期限只有一个主体、期限先后相接的两个主体，符合',
    titleEn: 'one operator, whatever the term, and two whose terms follow one another conform',
    layers: {
      plan_industry: [
        project(1, [0, 0, 10, 10], 'planting', asInvestor(hold('甲', null, null))),
        project(2, [20, 0, 30, 10], 'planting', asInvestor(hold('甲', '2022-01-01', '2026-12-31'))),
      ],
      plan_collective: [
        collective(1, [5, 0, 15, 10], 'leisure', asOperator(hold(' 甲 ', null, null))),
        collective(
          2,
          [25, 0, 35, 10],
          'leisure',
          asOperator(hold('乙', '2027-01-01', '2030-12-31')),
        ),
      ],
    },
    considered: 2,
    findings: [],
  },
]
