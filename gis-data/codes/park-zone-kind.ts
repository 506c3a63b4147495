/** 园区功能分区. */
import { defineCodeList } from './code-list.ts'

export const parkZoneKind = defineCodeList({
  title: '园区功能分区',
  titleEn: 'Zone of a park',
  standard: '园区规划',
  codes: {
    construction: { title: '建设区', titleEn: 'Construction zone' },
    planting: { title: '种植区', titleEn: 'Planting zone' },
  },
})
