/** 村庄规划审批程序. */
import { defineCodeList } from './code-list.ts'

export const planStep = defineCodeList({
  title: '村庄规划审批程序',
  titleEn: 'Step of a village plan',
  standard: '城乡规划法 第二十二条',
  codes: {
    consent: { title: '村民会议或村民代表会议同意', titleEn: 'Consent of the villagers’ assembly' },
    town_review: { title: '镇人民政府组织编制', titleEn: 'Drawn up by the town' },
    submission: { title: '报送审批', titleEn: 'Submitted' },
    approval: { title: '批准文号和批准日期', titleEn: 'Approval number and date' },
    publication: { title: '公示公布', titleEn: 'Publication' },
    order: { title: '各环节先后顺序', titleEn: 'The order of the steps' },
  },
})
