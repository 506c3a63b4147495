/** 村庄建设边界分区. */
import { defineCodeList } from './code-list.ts'

export const villageBoundaryZone = defineCodeList({
  title: '村庄建设边界分区',
  titleEn: 'Zone of the village construction boundary',
  standard: '村庄规划数据库 GKBJLXDM',
  codes: {
    '0301': { title: '村庄集中建设区', titleEn: 'Village concentrated construction area' },
    '0302': { title: '村庄弹性发展区', titleEn: 'Village flexible development area' },
  },
})
