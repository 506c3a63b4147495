/** Fixtures of I07. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const geometry = rectangle(0, 0, 50, 50)
const parcel = (fid: number, values: Record<string, string | null>) => ({
  fid,
  geometry,
  values: {
    BSM: `51011700000000000${fid}`,
    TBBH: `${fid}`,
    ZLDWDM: '5101171042010000000',
    DLBM: '0101',
    DLMC: '水田',
    ...values,
  },
})

export const i07Fixtures: readonly DeliveryFixture[] = [
  {
    title: '名称与代码相配，编号只在别的单位重复',
    titleEn: 'names go with codes, numbers repeat only in another unit',
    profile: 'land_survey',
    layers: { DLTB: [parcel(1, {}), parcel(2, { TBBH: '1', ZLDWDM: '5101171042020000000' })] },
    considered: 2,
    defects: [],
  },
  {
    title: '名称不对、标识码重复、编号重复、名称缺失',
    titleEn: 'a wrong name, a repeated identifier, a repeated number, a missing name',
    profile: 'land_survey',
    layers: {
      DLTB: [
        parcel(1, { DLBM: '0702', DLMC: '城镇社区服务设施用地' }),
        parcel(2, { BSM: '510117000000000001' }),
        parcel(3, { TBBH: '1' }),
        parcel(4, { DLMC: null }),
      ],
    },
    considered: 4,
    defects: [
      {
        subject: 'DLTB:1',
        object: null,
        state: 'nonconforming',
        case: 'pair',
        measure: { expected: '农村宅基地' },
      },
      {
        subject: 'DLTB:2',
        object: 'DLTB:1',
        state: 'nonconforming',
        case: 'duplicate',
        measure: { field: 'BSM' },
      },
      {
        subject: 'DLTB:3',
        object: 'DLTB:1',
        state: 'nonconforming',
        case: 'duplicate',
        measure: { field: 'TBBH' },
      },
      { subject: 'DLTB:4', object: null, state: 'undecidable', case: 'no_value' },
    ],
  },
]
