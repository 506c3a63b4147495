/** 文物保护区划. */
import { defineCodeList } from './code-list.ts'

export const heritageZone = defineCodeList({
  title: '文物保护区划',
  titleEn: 'Zone of a protected site',
  standard: '村庄规划数据库 LSWHLXDM',
  codes: {
    '01': { title: '保护范围', titleEn: 'Protection range' },
    '02': { title: '建设控制地带', titleEn: 'Construction control zone' },
    '03': { title: '其他', titleEn: 'Other' },
  },
})
