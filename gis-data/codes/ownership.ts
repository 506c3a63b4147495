/** 权属性质. */
import { defineCodeList } from './code-list.ts'

export const ownership = defineCodeList({
  title: '权属性质',
  titleEn: 'Nature of ownership',
  standard: 'TD/T 1057-2020 QSXZ',
  codes: {
    10: { title: '国有土地所有权', titleEn: 'State ownership' },
    20: { title: '国有土地使用权', titleEn: 'State land use right' },
    30: { title: '集体土地所有权', titleEn: 'Collective ownership' },
    31: { title: '村民小组', titleEn: 'Villager group' },
    32: { title: '村集体经济组织', titleEn: 'Village collective' },
    33: { title: '乡集体经济组织', titleEn: 'Township collective' },
    34: { title: '其他农民集体经济组织', titleEn: 'Other farmer collective' },
    40: { title: '集体土地使用权', titleEn: 'Collective land use right' },
  },
})
