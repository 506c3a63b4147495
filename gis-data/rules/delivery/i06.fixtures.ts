/** Fixtures of I06. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const geometry = rectangle(0, 0, 50, 50)
const row = {
  BSM: '51011710420100000001',
  YSDM: '2003020210',
  TBBH: '1',
  GHDLBM: '0703',
  GHDLMC: '农村宅基地',
  GHDLMJ: 2650.12,
  SSBJLX: '',
}

export const i06Fixtures: readonly DeliveryFixture[] = [
  {
    title: '值与字典一致，选填的为空',
    titleEn: 'values as the dictionary has them, an optional one empty',
    profile: 'village_plan',
    layers: { GHDLTB: [{ fid: 1, geometry, values: row }] },
    considered: 1,
    defects: [],
  },
  {
    title: '必填为空、数字写成文字、不认识的代码、2020 版的代码',
    titleEn: 'an empty required value, words for a number, an unknown code, a code of 2020',
    profile: 'village_plan',
    layers: {
      GHDLTB: [
        { fid: 1, geometry, values: { ...row, BSM: ' ' } },
        { fid: 2, geometry, values: { ...row, GHDLMJ: '约三亩' } },
        { fid: 3, geometry, values: { ...row, GHDLBM: '9999' } },
        { fid: 4, geometry, values: { ...row, GHDLBM: '090301' } },
      ],
    },
    considered: 4,
    defects: [
      {
        subject: 'GHDLTB:1',
        object: null,
        state: 'nonconforming',
        case: 'missing',
        measure: { field: 'BSM' },
      },
      { subject: 'GHDLTB:2', object: null, state: 'nonconforming', case: 'not_a_number' },
      { subject: 'GHDLTB:3', object: null, state: 'nonconforming', case: 'unknown_code' },
      { subject: 'GHDLTB:4', object: null, state: 'nonconforming', case: 'other_version' },
    ],
  },
  {
    title: '没写版本时，改过的代码无法判定，没改的符合',
    titleEn: 'without a stated version a code that changed is undecided, one that did not conforms',
    profile: 'village_plan',
    codes: null,
    layers: {
      GHDLTB: [
        { fid: 1, geometry, values: { ...row, GHDLBM: '2303' } },
        { fid: 2, geometry, values: row },
      ],
    },
    considered: 2,
    defects: [
      { subject: 'GHDLTB:1', object: null, state: 'undecidable', case: 'version_unstated' },
    ],
  },
  {
    title: '缺字段的图层，这条规则无法判定',
    titleEn: 'a layer without a field cannot be judged by it',
    profile: 'village_plan',
    layers: { GHZBB: [{ fid: 1, values: { XZQDM: '510117104201', XZJQN: 1 } }] },
    considered: 1,
    defects: [
      {
        subject: 'GHZBB:1',
        object: null,
        state: 'undecidable',
        case: 'no_field',
        measure: { field: 'ZBMC' },
      },
    ],
  },
]
