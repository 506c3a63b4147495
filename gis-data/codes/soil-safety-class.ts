/** 耕地土壤环境质量类别. */
import { defineCodeList } from './code-list.ts'

export const soilSafetyClass = defineCodeList({
  title: '耕地土壤环境质量类别',
  titleEn: 'Class of soil quality of farmland',
  standard: '土壤污染防治法 49',
  codes: {
    priority: { title: '优先保护类', titleEn: 'Protected with priority' },
    safe_use: { title: '安全利用类', titleEn: 'Safe use' },
    strict: { title: '严格管控类', titleEn: 'Strict control' },
  },
})
