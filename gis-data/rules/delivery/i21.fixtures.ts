/** Fixtures of I21. */
import { contentsOf, type DeliveryFixture } from './delivery-fixture.ts'

const whole = contentsOf('village_plan')

export const i21Fixtures: readonly DeliveryFixture[] = [
  {
    title: '文本、两张图和附件齐全',
    titleEn: 'text, both maps and an annex are there',
    profile: 'village_plan',
    contents: whole,
    considered: 4,
    defects: [],
  },
  {
    title: '现状图不能代替规划图',
    titleEn: 'the map of the base year does not stand for the map of the plan',
    profile: 'village_plan',
    contents: contentsOf('village_plan', {
      files: whole.files.filter((path) => !path.includes('规划图.pdf')),
    }),
    considered: 4,
    defects: [
      {
        subject: '规划图',
        object: null,
        state: 'nonconforming',
        case: 'missing',
        measure: { field: 'plan_map' },
      },
    ],
  },
]
