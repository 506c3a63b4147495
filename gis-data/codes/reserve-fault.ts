/** What is wrong with the use of a village plan's reserve. */
import { defineCodeList } from './code-list.ts'

export const reserveFault = defineCodeList({
  title: '机动指标问题',
  titleEn: 'Fault in the use of the reserve',
  standard: '自然资办发〔2019〕35号',
  codes: {
    over_share: {
      title: '使用机动指标超过规划建设用地的 5%',
      titleEn: 'Uses more of the reserve than 5% of its planned construction land',
    },
    on_basic_farmland: {
      title: '使用机动指标占用永久基本农田',
      titleEn: 'Uses the reserve on permanent basic farmland',
    },
    on_ecological_redline: {
      title: '使用机动指标占用生态保护红线',
      titleEn: 'Uses the reserve on the ecological red line',
    },
  },
})
