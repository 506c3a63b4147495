/** 管控边界类型. */
import { defineCodeList } from './code-list.ts'

export const controlBoundary = defineCodeList({
  title: '管控边界类型',
  titleEn: 'Kind of control boundary',
  standard: '村庄规划数据库 GKBJLXDM',
  codes: {
    '0101': { title: '一般生态空间', titleEn: 'General ecological space' },
    '0102': { title: '生态保护红线', titleEn: 'Ecological red line' },
    '0201': { title: '一般农业空间', titleEn: 'General agricultural space' },
    '0202': { title: '永久基本农田', titleEn: 'Permanent basic farmland' },
    '0301': { title: '村庄集中建设区', titleEn: 'Village concentrated construction area' },
    '0302': { title: '村庄弹性发展区', titleEn: 'Village flexible development area' },
    '0400': { title: '城镇空间', titleEn: 'Urban space' },
    '0900': { title: '其他', titleEn: 'Other' },
  },
})
