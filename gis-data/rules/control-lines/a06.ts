/** A06 永久基本农田调整程序. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const a06 = defineRule({
  id: 'A06',
  title: '永久基本农田调整程序',
  titleEn: 'Procedure for changes to permanent basic farmland',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '变更登记（超过 {min_area_m2} 的）中，占用调出、补划调入、优化调整没有批准文号的，误划纠错没有认定意见文号的，为不符合；{in_force}前的误划纠错有批准文号即可。保护开始时间晚于{delimited_on}的永久基本农田，扣除调入、纠错、调整登记的范围后仍有超过 {min_area_m2} 的，为不符合。误划纠错只有批准文号而缺变更日期，或永久基本农田缺保护开始时间的，为无法判定。',
    titleEn:
      'In the register of changes (entries above {min_area_m2}) a loss, replacement or adjustment without an approval, and a correction without a finding, is nonconforming; for corrections before {in_force} an approval suffices. Plots protected after {delimited_on} of which more than {min_area_m2} lie outside every registered addition are nonconforming. A correction with an approval but no date, and a plot without its first day of protection, cannot be judged.',
  },
  clauses: [
    {
      title: '永久基本农田保护红线管理办法 第二十三条、第二十四条',
      titleEn: 'Measures on the Basic Farmland Red Line, art. 23, 24',
      document: documents.basicFarmlandRedline,
      article: '第二十三条、第二十四条',
      gist: '误划的由县级认定、逐级上报后更新数据库；不得以调整规划规避占用审批；更新成果纳入一张图。',
      gistEn:
        'A wrong designation is found by the county and reported upwards before the data change; amending plans is no way round approval.',
      certain: true,
    },
    {
      title: '基本农田保护条例 第十五条',
      titleEn: 'Regulation on Basic Farmland, art. 15',
      document: documents.basicFarmland,
      article: '第十五条',
      gist: '划定后任何单位和个人不得自行改变或占用。',
      gistEn: 'Once designated nobody may change or occupy it on his own.',
      certain: true,
    },
  ],
  subjects: ['basic_farmland_change', 'basic_farmland'],
  reads: ['basic_farmland_change'],
  parameters: {
    min_area_m2: minArea,
    in_force: {
      title: '误划认定程序的起始日',
      titleEn: 'Day from which wrong designations need a finding',
      value: '2025-10-01',
      source: '《永久基本农田保护红线管理办法》施行日期',
      sourceEn: 'Measures for the Red Line of Permanent Basic Farmland, day they came into force',
      version: '2025',
      effective: '2025-10-01',
      certain: true,
    },
    delimited_on: {
      title: '永久基本农田划定成果启用日',
      titleEn: 'Day from which the delimitation holds',
      value: '2022-10-14',
      source: '“三区三线”划定成果启用日期',
      sourceEn: 'day from which the delimitation of the three zones and three lines applies',
      version: '2022',
      effective: '2022-10-14',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '只审查永久基本农田的变更',
    titleEn: 'looks at changes to basic farmland only',
  },
  evidence: 'part',
  sentence: {
    title: '{subject}涉及永久基本农田变更 {area_m2} ㎡（{area_mu} 亩），没有{missing}。',
    titleEn: '{subject} changes {area_m2} m² ({area_mu} mu) of basic farmland without: {missing}.',
  },
  reasons: {
    changed_on_missing: {
      title: '缺少变更日期，无法确定适用的程序',
      titleEn: 'no date of the change: which procedure holds is unknown',
    },
    protected_from_missing: {
      title: '缺少保护开始时间，无法确定是否为划定后调入',
      titleEn: 'no day of protection: whether it was added later is unknown',
    },
  },
  measureCodes: { missing: 'farmlandChangeFault' },
  advice: {
    title: '补查批准文件或误划认定意见；没有的，恢复原永久基本农田数据并查明责任。',
    titleEn:
      'Find the approval or the finding; without them restore the data and establish who is responsible.',
  },
})
