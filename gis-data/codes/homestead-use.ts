/** 宅基地使用状态. */
import { defineCodeList } from './code-list.ts'

export const homesteadUse = defineCodeList({
  title: '宅基地使用状态',
  titleEn: 'Use of a homestead',
  standard: '宅基地基础信息调查',
  codes: {
    occupied: { title: '自住', titleEn: 'Occupied by the household' },
    rented: { title: '出租', titleEn: 'Rented' },
    operated: { title: '经营', titleEn: 'Operated as a business' },
    idle: { title: '闲置', titleEn: 'Idle' },
    withdrawn: { title: '已退出', titleEn: 'Withdrawn' },
  },
})
