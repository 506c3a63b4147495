/** 水系类别. */
import { defineCodeList } from './code-list.ts'

export const riverClass = defineCodeList({
  title: '水系类别',
  titleEn: 'Class of watercourse',
  standard: '本系统',
  codes: {
    main: { title: '干流', titleEn: 'Main river' },
    trunk_canal: { title: '干渠', titleEn: 'Trunk canal' },
    branch_canal: { title: '支渠', titleEn: 'Branch canal' },
  },
})
