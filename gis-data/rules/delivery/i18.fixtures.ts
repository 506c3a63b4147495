/** Fixtures of I18. 100 × 100 steps are 1.0607 ha. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const BSM = '51011710420100000001'
const geometry = rectangle(0, 0, 100, 100)
const map = {
  JQDLTB: [{ fid: 1, geometry, values: { BSM, JQDLBM: '0101', ZLDWDM: '510117104201' } }],
  GHDLTB: [{ fid: 1, geometry, values: { BSM, GHDLBM: '0101' } }],
  GKBJ: [{ fid: 1, geometry, values: { BSM, GKBJLXDM: '0202' } }],
}
const target = (fid: number, ZBMC: string, XZJQN: number | null, GHMBN: number) => ({
  fid,
  values: { XZQDM: '510117104201', ZBMC, XZJQN, GHMBN },
})

export const i18Fixtures: readonly DeliveryFixture[] = [
  {
    title: '四舍五入到百分之一公顷的数值相符',
    titleEn: 'values rounded to a hundredth of a hectare agree',
    profile: 'village_plan',
    layers: {
      ...map,
      GHZBB: [
        target(1, '耕地保有量', 1.06, 1.06),
        target(2, '永久基本农田保护面积', 1.06, 1.06),
        target(3, '湿地面积', 0, 0),
      ],
      KJGNJGTZB: [
        { fid: 1, values: { XZQDM: '510117104201', YDLXMC: '耕地', JQXZNMJ: 1.06, GHMBNMJ: 1.06 } },
      ],
    },
    considered: 4,
    defects: [],
  },
  {
    title: '图上得不出的数值、缺失的数值、没有规则的行',
    titleEn: 'a value that the map does not bear out, a missing one, and a row without a rule',
    profile: 'village_plan',
    layers: {
      ...map,
      GHZBB: [
        target(1, '耕地保有量', 1.06, 1.2),
        target(2, '林地保有量', null, 0),
        target(3, '村庄建设用地规模', 1, 1),
      ],
    },
    considered: 3,
    defects: [
      {
        subject: 'GHZBB:1',
        object: 'GHDLTB:',
        state: 'nonconforming',
        case: 'difference',
        measure: { declared_ha: 1.2, field: 'GHMBN' },
      },
      { subject: 'GHZBB:2', object: 'JQDLTB:', state: 'undecidable', case: 'no_value' },
      { subject: 'GHZBB:3', object: null, state: 'undecidable', case: 'no_sum' },
    ],
  },
]
