/** 宅基地案卷类型. */
import { defineCodeList } from './code-list.ts'

export const homesteadCaseKind = defineCodeList({
  title: '宅基地案卷类型',
  titleEn: 'Kind of homestead case',
  standard: '农村宅基地和建房（规划许可）申请审批',
  codes: {
    new: { title: '新申请', titleEn: 'New homestead' },
    relocate: { title: '异地新建', titleEn: 'Built elsewhere, the old one given up' },
    rebuild: { title: '原址翻建', titleEn: 'Rebuilt in place' },
    extension: { title: '改扩建', titleEn: 'Extended' },
    withdrawal: { title: '有偿退出', titleEn: 'Withdrawal' },
  },
})
