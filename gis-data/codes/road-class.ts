/** 公路技术行政等级. */
import { defineCodeList } from './code-list.ts'

export const roadClass = defineCodeList({
  title: '公路技术行政等级',
  titleEn: 'Administrative class of a road',
  standard: '公路安全保护条例 11',
  codes: {
    expressway: { title: '高速公路', titleEn: 'Expressway' },
    national: { title: '国道', titleEn: 'National road' },
    provincial: { title: '省道', titleEn: 'Provincial road' },
    county: { title: '县道', titleEn: 'County road' },
    township: { title: '乡道', titleEn: 'Township road' },
    village: { title: '村道', titleEn: 'Village road' },
  },
})
