/** 自然保护地分区. */
import { defineCodeList } from './code-list.ts'

export const reserveZone = defineCodeList({
  title: '自然保护地分区',
  titleEn: 'Zone of a nature reserve',
  standard: '自然资发〔2022〕142号',
  codes: {
    core: { title: '核心保护区', titleEn: 'Core zone' },
    general: { title: '一般控制区', titleEn: 'General control zone' },
  },
})
