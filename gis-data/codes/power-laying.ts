/** 敷设方式. */
import { defineCodeList } from './code-list.ts'

export const powerLaying = defineCodeList({
  title: '敷设方式',
  titleEn: 'Laying of a power line',
  standard: '电力设施保护条例 10',
  codes: {
    overhead: { title: '架空', titleEn: 'Overhead' },
    cable: { title: '地下电缆', titleEn: 'Underground cable' },
  },
})
