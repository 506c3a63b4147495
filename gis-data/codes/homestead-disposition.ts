/** 村规处置. */
import { defineCodeList } from './code-list.ts'

export const homesteadDisposition = defineCodeList({
  title: '村规处置',
  titleEn: 'Disposition in the village plan',
  standard: '村庄规划',
  codes: {
    retained: { title: '保留', titleEn: 'Retained' },
    merged: { title: '拆并', titleEn: 'To be merged' },
    withdrawn: { title: '退出', titleEn: 'To be withdrawn' },
  },
})
