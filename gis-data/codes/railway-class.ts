/** 铁路类别. */
import { defineCodeList } from './code-list.ts'

export const railwayClass = defineCodeList({
  title: '铁路类别',
  titleEn: 'Class of a railway',
  standard: '铁路安全管理条例 27',
  codes: {
    high_speed: { title: '高速铁路', titleEn: 'High speed railway' },
    ordinary: { title: '其他铁路', titleEn: 'Other railway' },
  },
})
