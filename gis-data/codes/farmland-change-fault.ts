/** What rule A06 misses in a change to basic farmland. */
import { defineCodeList } from './code-list.ts'

export const farmlandChangeFault = defineCodeList({
  title: '永农变更缺少的材料',
  titleEn: 'What a change to basic farmland lacks',
  standard: '审查规则 A06',
  codes: {
    approval: { title: '批准文号', titleEn: 'Approval number' },
    finding: { title: '误划认定意见文号', titleEn: 'Number of the finding of wrong designation' },
    register: { title: '变更登记', titleEn: 'Entry in the register of changes' },
  },
})
