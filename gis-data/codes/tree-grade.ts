/** 古树名木保护级别. */
import { defineCodeList } from './code-list.ts'

export const treeGrade = defineCodeList({
  title: '古树名木保护级别',
  titleEn: 'Grade of an ancient or famous tree',
  standard: '古树名木保护条例',
  codes: {
    first: { title: '一级', titleEn: 'First' },
    second: { title: '二级', titleEn: 'Second' },
    third: { title: '三级', titleEn: 'Third' },
    famous: { title: '名木', titleEn: 'Famous tree' },
  },
})
