/** 产业用地类型. */
import { defineCodeList } from './code-list.ts'

export const industryKind = defineCodeList({
  title: '产业用地类型',
  titleEn: 'Kind of industry use',
  standard: '产业发展规划',
  codes: {
    planting: { title: '种植基地', titleEn: 'Planting base' },
    construction: { title: '建设项目', titleEn: 'Construction project' },
    tourism: { title: '农旅项目', titleEn: 'Rural tourism project' },
  },
})
