/** Fixtures of A05. */
import { type RuleFixture, rectangle } from '../fixture.ts'
import { fixtureIndicator, fixtureUnit, unitCodeOf } from '../fixture-unit.ts'

const plot = (
  fid: number,
  unit: number,
  netAreaM2: number | null,
): RuleFixture['layers']['basic_farmland'] => [
  {
    fid,
    unitCode: unitCodeOf(unit),
    geometry: rectangle((unit - 1) * 100, 0, (unit - 1) * 100 + 50, 50),
    values: { bsm: `B${fid}`, plot_number: `B${fid}`, net_area_m2: netAreaM2 },
  },
]

export const a05Fixtures: readonly RuleFixture[] = [
  {
    title: '不足、仅因四舍五入不足、没有指标、指标没有数值',
    titleEn: 'short, short by rounding only, without a target, without a value of the target',
    layers: {
      unit: [fixtureUnit(1), fixtureUnit(2), fixtureUnit(3), fixtureUnit(4)],
      basic_farmland: [
        ...plot(1, 1, 2000)!,
        ...plot(2, 2, 2000)!,
        ...plot(3, 3, 2000)!,
        ...plot(4, 4, 2000)!,
      ],
      plan_indicator: [
        fixtureIndicator(1, 1, 'basic_farmland_area', 'allotted', 2051),
        fixtureIndicator(2, 2, 'basic_farmland_area', 'allotted', 2050),
        fixtureIndicator(3, 3, 'basic_farmland_area', 'planned', 9000),
        fixtureIndicator(4, 4, 'basic_farmland_area', 'allotted', null),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'unit:1',
        object: 'plan_indicator:1',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { actual_m2: 2000, target_m2: 2051, short_m2: 51, features: 1 },
      },
      {
        subject: 'unit:3',
        object: null,
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'no_target' },
      },
      {
        subject: 'unit:4',
        object: 'plan_indicator:4',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'target_missing' },
      },
    ],
  },
  {
    title: '镇街汇总其各村；以公顷和亩计的数；取较大的指标',
    titleEn: 'the town sums its villages; figures in 公顷 and 亩；the greater target counts',
    layers: {
      town: [
        { fid: 1, geometry: rectangle(0, 0, 200, 100), values: { code: '510117104', name: '镇' } },
      ],
      basic_farmland: [...plot(1, 1, 2000)!, ...plot(2, 2, 4000)!],
      plan_indicator: [
        {
          ...fixtureIndicator(1, 1, 'basic_farmland_area', 'allotted', 0.7, {
            unit_of_measure: 'ha',
          }),
        },
        {
          ...fixtureIndicator(2, 1, 'basic_farmland_area', 'allotted', 9, {
            unit_of_measure: 'mu',
          }),
        },
      ].map((row) => ({ ...row, values: { ...row.values, area_code: '510117104' } })),
    },
    considered: 1,
    findings: [
      {
        subject: 'town:1',
        object: 'plan_indicator:1',
        state: 'nonconforming',
        areaM2: 21213.8212,
        measure: { actual_m2: 6000, target_m2: 7000 },
      },
    ],
  },
  {
    title: '图斑缺净面积，无法汇总',
    titleEn: 'a plot without its net area cannot be summed',
    layers: {
      unit: [fixtureUnit(1)],
      basic_farmland: plot(1, 1, null)!,
      plan_indicator: [fixtureIndicator(1, 1, 'basic_farmland_area', 'allotted', 1000)],
    },
    considered: 1,
    findings: [
      {
        subject: 'unit:1',
        object: 'plan_indicator:1',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'figure_missing' },
      },
    ],
  },
  {
    title: '完成任务的村符合',
    titleEn: 'a village that meets its task conforms',
    layers: {
      unit: [fixtureUnit(1)],
      basic_farmland: plot(1, 1, 2000)!,
      plan_indicator: [fixtureIndicator(1, 1, 'basic_farmland_area', 'allotted', 2000)],
    },
    considered: 1,
    findings: [],
  },
]
