/** 生态修复类型. */
import { defineCodeList } from './code-list.ts'

export const restorationKind = defineCodeList({
  title: '生态修复类型',
  titleEn: 'Kind of restoration',
  standard: '生态修复规划',
  codes: {
    reclamation: { title: '建设用地复垦', titleEn: 'Reclamation of built land' },
    forest: { title: '生态林营造', titleEn: 'Ecological forest' },
    water: { title: '水系整治', titleEn: 'Watercourse renovation' },
    linpan: { title: '林盘修复', titleEn: 'Linpan restoration' },
  },
})
