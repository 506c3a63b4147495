/**
 * 宅基地案卷: an application for a homestead or a withdrawal from one, from the application to the
 * acceptance. No geometry of its own, its place is its homestead.
 */
import { defineLayer } from '../catalogue.ts'

export const homesteadCase = defineLayer({
  id: 'homestead_case',
  title: '宅基地审批案卷',
  titleEn: 'Homestead cases',
  group: 'rural',
  geometry: null,
  fields: [
    { name: 'code', title: '案卷编号', titleEn: 'Case number', type: 'text', required: true },
    {
      name: 'kind',
      title: '案卷类型',
      titleEn: 'Kind',
      type: 'text',
      codes: 'homesteadCaseKind',
      required: true,
    },
    {
      name: 'stage',
      title: '案卷阶段',
      titleEn: 'Stage',
      type: 'text',
      codes: 'homesteadCaseStage',
    },
    { name: 'household_code', title: '户编码', titleEn: 'Household code', type: 'text' },
    {
      name: 'parcel_code',
      title: '宗地代码',
      titleEn: 'Parcel code',
      type: 'text',
      standardName: 'ZDDM',
      form: 'parcelCode',
      lookedUp: true,
    },
    {
      name: 'old_parcel_code',
      title: '原宅基地宗地代码',
      titleEn: 'Parcel code of the old homestead',
      type: 'text',
      lookedUp: true,
    },
    { name: 'applied_on', title: '申请日期', titleEn: 'Applied on', type: 'date' },
    {
      name: 'review_visit_on',
      title: '申请审查到场日期',
      titleEn: 'Visit at the application',
      type: 'date',
    },
    { name: 'approved_on', title: '批准日期', titleEn: 'Approved on', type: 'date' },
    {
      name: 'approval_number',
      title: '宅基地批准书编号',
      titleEn: 'Approval number',
      type: 'text',
    },
    {
      name: 'permit_number',
      title: '乡村建设规划许可证编号',
      titleEn: 'Building permit number',
      type: 'text',
    },
    {
      name: 'setting_out_visit_on',
      title: '丈量批放到场日期',
      titleEn: 'Visit to set out the plot',
      type: 'date',
    },
    { name: 'started_on', title: '开工日期', titleEn: 'Begun on', type: 'date' },
    {
      name: 'acceptance_visit_on',
      title: '建成核查到场日期',
      titleEn: 'Visit when built',
      type: 'date',
    },
    { name: 'accepted_on', title: '验收日期', titleEn: 'Accepted on', type: 'date' },
    {
      name: 'demolition_due_on',
      title: '旧房拆除期限',
      titleEn: 'Old house to be removed by',
      type: 'date',
    },
    {
      name: 'old_house_removed_on',
      title: '旧房拆除日期',
      titleEn: 'Old house removed on',
      type: 'date',
    },
    {
      name: 'consent_number',
      title: '自愿退出协议编号',
      titleEn: 'Number of the consent to withdraw',
      type: 'text',
    },
  ],
  nameField: 'code',
  keyField: 'code',
  drawing: {},
  zoom: { min: 0, shape: 0 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader'],
  ledger: {
    columns: ['code', 'kind', 'stage', 'parcel_code', 'applied_on', 'approved_on', 'accepted_on'],
    sums: [],
  },
})
