/** D13 “三到场”与两证齐全. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { noApplication, notANewHomestead } from './site-words.ts'

export const d13 = defineRule({
  id: 'D13',
  title: '“三到场”与两证齐全',
  titleEn: 'Three site visits and two documents',
  version: 1,
  severity: 'S3',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '已批准的建房案卷应有申请审查到场、宅基地批准书、乡村建设规划许可证，已开工或已验收的还应有丈量批放到场，已验收的还应有建成核查到场；缺项的，{in_force}起批准的为不符合，此前批准的为提示。缺审批阶段，或缺项而没有批准日期的，为无法判定。',
    titleEn:
      'An approved building case must hold the review visit, the approval and the building permit; with works begun or accepted the setting out, and once accepted the last visit. One missing is nonconforming if approved since {in_force}, a notice if before. Without the stage, or with something missing and no day of approval, it cannot be judged.',
  },
  clauses: [
    {
      title: '农经发〔2019〕6号',
      titleEn: 'Notice on homestead approval',
      document: documents.homesteadApprovalNotice,
      article: '审批流程',
      gist: '乡镇联审联办，核发农村宅基地批准书和乡村建设规划许可证。',
      gistEn: 'The town reviews jointly and issues the homestead approval and the building permit.',
      certain: true,
    },
    {
      title: '农经发〔2019〕6号 三到场',
      titleEn: 'Notice on homestead approval, three visits',
      document: documents.homesteadApprovalNotice,
      article: '全程监管',
      gist: '落实申请审查到场、批准后丈量批放到场、住宅建成后核查到场。',
      gistEn:
        'Staff come to the site at the application, at setting out, and when the house is built.',
      certain: false,
    },
  ],
  subjects: ['homestead_case'],
  considers: {
    homestead_case: [{ field: 'kind', in: ['new', 'relocate', 'rebuild', 'extension'] }],
  },
  reads: ['homestead'],
  links: { homestead: { field: 'parcel_code', subjectField: 'parcel_code' } },
  parameters: {
    in_force: {
      title: '“三到场”制度施行日',
      titleEn: 'Day from which the three visits are due',
      value: '2019-12-12',
      source: documents.homesteadApprovalNotice,
      sourceEn: documents.homesteadApprovalNotice,
      version: '2019',
      effective: '2019-12-12',
      certain: false,
    },
  },
  site: {},
  siteLacks: { homestead: noApplication, house: noApplication },
  notForSites: notANewHomestead,
  evidence: 'whole',
  sentence: {
    title: '{subject}（{stage}）缺少 {count} 项记录：{missing}。',
    titleEn: 'Case {subject} ({stage}) lacks {count} records: {missing}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}缺少 {count} 项记录：{missing}；批准于 {approved_on}，早于该制度，属历史案卷。',
      titleEn:
        'Case {subject} lacks {count} records: {missing}; approved on {approved_on}, before they were due, it is historic.',
    },
  },
  reasons: {
    stage_missing: {
      title: '案卷没有审批阶段，不知应有哪些记录',
      titleEn: 'the case has no stage: which records are due is unknown',
    },
    approval_date_missing: {
      title: '缺少记录，但没有批准日期，不知当时是否要求',
      titleEn:
        'records are lacking, but without a date of approval: whether they were due is unknown',
    },
  },
  measureCodes: { missing: 'homesteadStep', stage: 'homesteadCaseStage' },
  advice: {
    title: '补齐到场记录（带坐标和时间的照片）和证书；无法补齐的，说明原因并由乡镇确认。',
    titleEn:
      'Complete the visits (photos with place and time) and the documents; where impossible, the town states why.',
  },
})
