/** C10 村庄规划审批程序完整. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const c10 = defineRule({
  id: 'C10',
  title: '村庄规划审批程序完整',
  titleEn: 'Village plan went through every step',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '村庄规划按状态核对程序：已批准或报批中应有村民同意、镇人民政府组织编制（公示中也应有）和报送审批日期，已批准还应有批准文号、批准日期和公布日期；缺项，或同意、报送、批准、公布的先后颠倒的，为不符合。已批准而各环节日期全无记录的，为无法判定。',
    titleEn:
      "A village plan is asked for the steps of its status: consent of the villagers, the town's review (also during its public display) and submission once submitted or approved; number and day of approval and publication once approved. One missing, or consent, submission, approval and publication out of order, is nonconforming. Approved and with no step recorded, it cannot be judged.",
  },
  clauses: [
    {
      title: '城乡规划法 第二十二条',
      titleEn: 'Urban and Rural Planning Law, art. 22',
      document: documents.urbanRuralPlanning,
      article: '第二十二条',
      gist: '乡、镇政府组织编制村庄规划，报上一级政府审批；报送前应经村民会议或村民代表会议讨论同意。',
      gistEn:
        'The town draws up the village plan and submits it upward; before that the villagers’ assembly must consent.',
      certain: true,
    },
  ],
  subjects: ['plan'],
  considers: { plan: [{ field: 'kind', in: ['village'] }] },
  reads: [],
  parameters: {},
  site: {},
  notForSites: {
    title: '本规则审查规划文件的程序，不针对单个地块',
    titleEn: 'this rule looks at the procedure of plans, not at one site',
  },
  evidence: 'whole',
  sentence: {
    title: '{subject}（状态：{status}）程序不完整或不合顺序：{faults}。',
    titleEn: '{subject} ({status}) lacks steps or has them out of order: {faults}.',
  },
  reasons: {
    steps_not_recorded: {
      title: '规划已批准，但没有任何程序环节的记录',
      titleEn: 'the plan is approved, but none of its steps is on record',
    },
  },
  measureCodes: { faults: 'planStep', status: 'planStatus' },
  advice: {
    title: '补充会议记录、报批文件和公布凭证；确未履行的，依法补办程序。',
    titleEn:
      'Add minutes, submission and proof of publication; a step that was never taken has to be made up for.',
  },
})
