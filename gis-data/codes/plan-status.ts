/** 规划审批状态. */
import { defineCodeList } from './code-list.ts'

export const planStatus = defineCodeList({
  title: '规划审批状态',
  titleEn: 'Approval status of a plan',
  standard: '城乡规划法 22',
  codes: {
    drafting: { title: '编制中', titleEn: 'Being drafted' },
    notice: { title: '公示中', titleEn: 'Public notice' },
    submitted: { title: '报批中', titleEn: 'Submitted for approval' },
    approved: { title: '已批准', titleEn: 'Approved' },
    superseded: { title: '已废止', titleEn: 'Superseded' },
  },
})
