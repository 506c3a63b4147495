/** 五规. */
import { defineCodeList } from './code-list.ts'

export const planKind = defineCodeList({
  title: '五规',
  titleEn: 'The five plans',
  standard: '行动计划第 10 项',
  codes: {
    spatial: { title: '国土空间规划', titleEn: 'Territorial spatial plan' },
    village: { title: '村庄规划', titleEn: 'Village plan' },
    industry: { title: '产业发展规划', titleEn: 'Industry plan' },
    restoration: { title: '生态修复规划', titleEn: 'Ecological restoration plan' },
    collective: { title: '集体经济发展规划', titleEn: 'Collective economy plan' },
  },
})
