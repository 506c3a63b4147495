/** Whose number an indicator is. */
import { defineCodeList } from './code-list.ts'

export const indicatorRole = defineCodeList({
  title: '指标来源',
  titleEn: 'Origin of an indicator',
  standard: '本系统设定',
  codes: {
    allotted: { title: '上级下达', titleEn: 'Allotted from above' },
    planned: { title: '规划填报', titleEn: 'Stated by the plan' },
  },
})
