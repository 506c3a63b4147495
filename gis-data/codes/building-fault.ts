/** 批建不符情形. */
import { defineCodeList } from './code-list.ts'

export const buildingFault = defineCodeList({
  title: '批建不符情形',
  titleEn: 'How building departs from the approval',
  standard: '城乡规划法 第六十五条',
  codes: {
    beyond_plot: { title: '超出批准四至', titleEn: 'Beyond the approved plot' },
    before_approval: { title: '未批先建', titleEn: 'Begun before the approval' },
    without_permit: { title: '无乡村建设规划许可证', titleEn: 'Without a building permit' },
  },
})
