/** 生活圈服务类别. */
import { defineCodeList } from './code-list.ts'

export const serviceKind = defineCodeList({
  title: '生活圈服务类别',
  titleEn: 'Kind of everyday service',
  standard: 'TD/T 1062-2021 社区生活圈',
  codes: {
    culture: { title: '文化', titleEn: 'Culture' },
    health: { title: '卫生', titleEn: 'Health' },
    education: { title: '教育', titleEn: 'Education' },
  },
})
