/** 文物保护单位级别. */
import { defineCodeList } from './code-list.ts'

export const heritageLevel = defineCodeList({
  title: '文物保护单位级别',
  titleEn: 'Level of a protected site',
  standard: '文物保护法',
  codes: {
    10: { title: '国家级', titleEn: 'National' },
    20: { title: '省级', titleEn: 'Provincial' },
    30: { title: '市级', titleEn: 'City' },
    40: { title: '区县级', titleEn: 'County' },
    50: { title: '其他', titleEn: 'Other' },
  },
})
