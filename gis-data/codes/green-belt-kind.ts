/** 绿化带类型. */
import { defineCodeList } from './code-list.ts'

export const greenBeltKind = defineCodeList({
  title: '绿化带类型',
  titleEn: 'Kind of green belt',
  standard: '行动计划第 13、46 项',
  codes: {
    green_belt: { title: '绿化带', titleEn: 'Green belt' },
    greenway: { title: '绿道', titleEn: 'Greenway' },
  },
})
