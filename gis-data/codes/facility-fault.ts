/** What rule B09 finds wrong with an agricultural facility. */
import { defineCodeList } from './code-list.ts'

export const facilityFault = defineCodeList({
  title: '设施农业问题类型',
  titleEn: 'Fault of an agricultural facility',
  standard: '审查规则 B09',
  codes: {
    not_filed: { title: '未备案', titleEn: 'Not filed' },
    guard_house: { title: '看护房超面积', titleEn: 'Guard house too large' },
    both: { title: '未备案且看护房超面积', titleEn: 'Not filed, and guard house too large' },
  },
})
