/** 村级单位类别. */
import { defineCodeList } from './code-list.ts'

export const unitKind = defineCodeList({
  title: '村级单位类别',
  titleEn: 'Kind of village-level unit',
  standard: '本系统',
  codes: {
    village: { title: '村', titleEn: 'Village' },
    community: { title: '社区', titleEn: 'Community' },
  },
})
