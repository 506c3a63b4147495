/** 危房处置. */
import { defineCodeList } from './code-list.ts'

export const houseTreatment = defineCodeList({
  title: '危房处置',
  titleEn: 'Treatment of a dangerous house',
  standard: '农村危房改造台账',
  codes: {
    none: { title: '未处置', titleEn: 'Not treated' },
    reinforced: { title: '已加固', titleEn: 'Reinforced' },
    vacated: { title: '已腾空', titleEn: 'Vacated' },
    rebuilding: { title: '重建中', titleEn: 'Being rebuilt' },
  },
})
