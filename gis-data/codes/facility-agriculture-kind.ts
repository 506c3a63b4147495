/** 设施农业类型. */
import { defineCodeList } from './code-list.ts'

export const facilityAgricultureKind = defineCodeList({
  title: '设施农业类型',
  titleEn: 'Kind of agricultural facility',
  standard: '用地用海分类 0602',
  codes: {
    planting: { title: '种植设施', titleEn: 'Planting facility' },
    livestock: { title: '畜禽养殖设施', titleEn: 'Livestock facility' },
    aquaculture: { title: '水产养殖设施', titleEn: 'Aquaculture facility' },
  },
})
