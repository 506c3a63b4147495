/** 宅基地案卷阶段. */
import { defineCodeList } from './code-list.ts'

export const homesteadCaseStage = defineCodeList({
  title: '宅基地案卷阶段',
  titleEn: 'Stage of a homestead case',
  standard: '农村宅基地和建房（规划许可）申请审批',
  codes: {
    applied: { title: '已申请', titleEn: 'Applied for' },
    approved: { title: '已批准', titleEn: 'Approved' },
    accepted: { title: '已验收', titleEn: 'Accepted' },
    rejected: { title: '未批准', titleEn: 'Refused' },
    cancelled: { title: '已撤回', titleEn: 'Taken back' },
  },
})
