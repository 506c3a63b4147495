/** 村庄建设边界与上位规划不一致的情形. */
import { defineCodeList } from './code-list.ts'

export const boundaryFault = defineCodeList({
  title: '村庄建设边界与上位规划不一致的情形',
  titleEn: 'How a village boundary breaks the plan above',
  standard: '村级土地利用规划数据库质量检查 6005—6007',
  codes: {
    prohibited: { title: '侵入上位规划禁止建设的分区', titleEn: 'Reaches into the no-build zone' },
    exceeding: { title: '超出上位规划的建设分区', titleEn: 'Reaches beyond the building zone' },
  },
})
