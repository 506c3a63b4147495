/** 地质灾害易发程度. */
import { defineCodeList } from './code-list.ts'

export const hazardLevel = defineCodeList({
  title: '地质灾害易发程度',
  titleEn: 'Susceptibility to geological hazard',
  standard: '地质灾害防治条例',
  codes: {
    high: { title: '高易发区', titleEn: 'High' },
    medium: { title: '中易发区', titleEn: 'Medium' },
    low: { title: '低易发区', titleEn: 'Low' },
  },
})
