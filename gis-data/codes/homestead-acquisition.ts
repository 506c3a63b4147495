/** 宅基地取得方式. */
import { defineCodeList } from './code-list.ts'

export const homesteadAcquisition = defineCodeList({
  title: '宅基地取得方式',
  titleEn: 'How a homestead was acquired',
  standard: '宅基地基础信息调查',
  codes: {
    approved: { title: '批准取得', titleEn: 'Approved' },
    inherited: { title: '继承取得', titleEn: 'Inherited' },
    historic: { title: '历史取得', titleEn: 'Historic' },
  },
})
