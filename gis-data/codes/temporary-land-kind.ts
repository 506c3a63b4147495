/** 临时用地类型. */
import { defineCodeList } from './code-list.ts'

export const temporaryLandKind = defineCodeList({
  title: '临时用地类型',
  titleEn: 'Kind of temporary land',
  standard: '自然资规〔2021〕2号',
  codes: {
    construction: { title: '建设项目施工', titleEn: 'Construction works' },
    exploration: { title: '地质勘查', titleEn: 'Geological exploration' },
    infrastructure: {
      title: '能源、交通、水利等基础设施建设',
      titleEn: 'Energy, transport and water works',
    },
  },
})
