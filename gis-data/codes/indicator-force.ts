/** 约束性与预期性指标. */
import { defineCodeList } from './code-list.ts'

export const indicatorForce = defineCodeList({
  title: '指标属性',
  titleEn: 'Force of an indicator',
  standard: '村庄规划指标表 GHZBB',
  codes: {
    binding: { title: '约束性', titleEn: 'Binding' },
    expected: { title: '预期性', titleEn: 'Expected' },
  },
})
