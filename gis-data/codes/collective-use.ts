/** 集体经济项目类型. */
import { defineCodeList } from './code-list.ts'

export const collectiveUse = defineCodeList({
  title: '集体经济项目类型',
  titleEn: 'Kind of collective economy project',
  standard: '集体经济发展规划',
  codes: {
    market: { title: '入市地块', titleEn: 'Land brought to market' },
    operation: { title: '自营项目', titleEn: 'Own operation' },
    leisure: { title: '共享田园', titleEn: 'Shared farm' },
  },
})
