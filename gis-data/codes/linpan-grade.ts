/** 林盘类别. */
import { defineCodeList } from './code-list.ts'

export const linpanGrade = defineCodeList({
  title: '林盘类别',
  titleEn: 'Grade of a linpan',
  standard: '行动计划第 47 项',
  codes: {
    premium: { title: '精品林盘', titleEn: 'Premium' },
    restoration: { title: '修复林盘', titleEn: 'Under restoration' },
    ordinary: { title: '一般林盘', titleEn: 'Ordinary' },
  },
})
