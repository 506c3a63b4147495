/** 湿地级别. */
import { defineCodeList } from './code-list.ts'

export const wetlandGrade = defineCodeList({
  title: '湿地级别',
  titleEn: 'Grade of a wetland',
  standard: '湿地保护法 14',
  codes: {
    national: { title: '国家重要湿地', titleEn: 'Nationally important' },
    provincial: { title: '省级重要湿地', titleEn: 'Provincially important' },
    ordinary: { title: '一般湿地', titleEn: 'Ordinary' },
  },
})
