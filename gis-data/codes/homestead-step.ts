/** 宅基地审批环节. */
import { defineCodeList } from './code-list.ts'

export const homesteadStep = defineCodeList({
  title: '宅基地审批环节',
  titleEn: 'Step of a homestead case',
  standard: '农经发〔2019〕6号 宅基地申请审批',
  codes: {
    review_visit: { title: '申请审查到场', titleEn: 'Visit at the application' },
    approval: { title: '宅基地批准书', titleEn: 'Homestead approval' },
    permit: { title: '乡村建设规划许可证', titleEn: 'Rural building permit' },
    setting_out_visit: { title: '批准后丈量批放到场', titleEn: 'Visit to set out the plot' },
    acceptance_visit: { title: '建成后核查到场', titleEn: 'Visit when built' },
  },
})
