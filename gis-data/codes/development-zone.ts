/** 城镇开发边界分区. */
import { defineCodeList } from './code-list.ts'

export const developmentZone = defineCodeList({
  title: '城镇开发边界分区',
  titleEn: 'Zone of the urban growth boundary',
  standard: '市级国土空间总体规划数据库规范（试行）',
  codes: {
    '01': { title: '集中建设区', titleEn: 'Concentrated construction zone' },
    '02': { title: '弹性发展区', titleEn: 'Flexible development zone' },
    '03': { title: '特别用途区', titleEn: 'Special purpose zone' },
  },
})
