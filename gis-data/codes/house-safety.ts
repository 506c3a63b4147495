/** 房屋安全等级. */
import { defineCodeList } from './code-list.ts'

export const houseSafety = defineCodeList({
  title: '房屋安全等级',
  titleEn: 'Safety grade of a house',
  standard: '危险房屋鉴定标准 JGJ 125',
  codes: {
    A: { title: 'A 级 安全', titleEn: 'A, safe' },
    B: { title: 'B 级 基本安全', titleEn: 'B, mostly safe' },
    C: { title: 'C 级 局部危险', titleEn: 'C, partly dangerous' },
    D: { title: 'D 级 整体危险', titleEn: 'D, dangerous' },
  },
})
