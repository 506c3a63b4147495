/** 饮用水水源保护区级别. */
import { defineCodeList } from './code-list.ts'

export const waterProtectionGrade = defineCodeList({
  title: '饮用水水源保护区级别',
  titleEn: 'Grade of the drinking water protection zone',
  standard: '水污染防治法 63',
  codes: {
    1: { title: '一级保护区', titleEn: 'First grade' },
    2: { title: '二级保护区', titleEn: 'Second grade' },
    3: { title: '准保护区', titleEn: 'Quasi-protection zone' },
  },
})
