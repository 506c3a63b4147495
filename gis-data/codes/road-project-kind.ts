/** 公路项目类型. */
import { defineCodeList } from './code-list.ts'

export const roadProjectKind = defineCodeList({
  title: '公路项目类型',
  titleEn: 'Kind of road project',
  standard: '行动计划第 20 项',
  codes: {
    new: { title: '新建', titleEn: 'New road' },
    rebuilt: { title: '改建', titleEn: 'Rebuilt road' },
  },
})
