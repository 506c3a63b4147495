/** 园区类别. */
import { defineCodeList } from './code-list.ts'

export const parkKind = defineCodeList({
  title: '园区类别',
  titleEn: 'Kind of park',
  standard: '行动计划第 31 项',
  codes: {
    agriculture: { title: '现代农业园区', titleEn: 'Modern agriculture park' },
    processing: { title: '加工产业园', titleEn: 'Processing park' },
    chemical: { title: '化工园区', titleEn: 'Chemical park' },
    tourism: { title: '文旅园区', titleEn: 'Culture and tourism park' },
  },
})
