/** 永久基本农田变更类型. */
import { defineCodeList } from './code-list.ts'

export const farmlandChangeKind = defineCodeList({
  title: '永农变更类型',
  titleEn: 'Kind of change to basic farmland',
  standard: '永久基本农田保护红线管理办法',
  codes: {
    occupation: { title: '占用调出', titleEn: 'Taken out for occupation' },
    supplement: { title: '补划调入', titleEn: 'Taken in as replacement' },
    correction: { title: '误划纠错', titleEn: 'Correction of a wrong designation' },
    adjustment: { title: '优化调整', titleEn: 'Adjustment' },
  },
})
