/** D03 建新不拆旧. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { asOf, minArea } from '../shared-parameters.ts'
import { noApplication, notANewHomestead } from './site-words.ts'

export const d03 = defineRule({
  id: 'D03',
  title: '建新不拆旧',
  titleEn: 'New house built, old one still standing',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '异地新建案卷（未批准、已撤回的除外）到期后原宅基地上仍有农房的，为不符合；登记旧房已拆除的，为需论证。期限按案卷载明，未载明的为验收后 {days_after_acceptance} 天；没有宗地代码的农房按重叠超过 {min_area_m2} 认定。缺原宅基地宗地代码；没有期限而旧房仍在或查无原宅基地；到期而查无原宅基地、又无拆除日期的，为无法判定。',
    titleEn:
      "In a case of building elsewhere (not refused or withdrawn), a house still on the old homestead past the deadline is nonconforming, or conditional where the case records it as removed. The deadline is the case's own, else {days_after_acceptance} days after acceptance; a house without a parcel code counts by an overlap of more than {min_area_m2}. Without the old parcel's code; without a deadline while a house stands or the old homestead is not on record; or past it with neither the old homestead nor a day of removal on record, it cannot be judged.",
  },
  clauses: [
    {
      title: '土地管理法 第六十二条第一款',
      titleEn: 'Land Administration Law, art. 62(1)',
      document: documents.landAdministration,
      article: '第六十二条第一款',
      gist: '一户只能拥有一处宅基地；异地新建的，原宅基地应当退出。',
      gistEn: 'A household may have one homestead only; who builds elsewhere gives up the old one.',
      certain: true,
    },
    {
      title: '农经发〔2019〕6号 农村宅基地批准书',
      titleEn: 'Notice on homestead approval, form of the approval',
      document: documents.homesteadApprovalNotice,
      article: '附件 农村宅基地批准书',
      gist: '批准书和承诺载明旧房拆除期限，到期应当拆除并交还原宅基地。',
      gistEn:
        'The approval states by when the old house is to be removed and the plot handed back.',
      certain: false,
    },
  ],
  subjects: ['homestead_case'],
  considers: { homestead_case: [{ field: 'kind', in: ['relocate'] }] },
  reads: ['homestead', 'rural_house'],
  links: {
    homestead: { field: 'parcel_code', subjectField: 'old_parcel_code' },
    rural_house: { field: 'parcel_code', subjectField: 'old_parcel_code' },
  },
  bears: {
    homestead: [
      { field: 'parcel_code', subjectField: 'parcel_code' },
      { field: 'parcel_code', subjectField: 'old_parcel_code' },
    ],
    rural_house: [
      { field: 'parcel_code', subjectField: 'old_parcel_code' },
      { on: 'homestead', by: 'place' },
    ],
  },
  parameters: {
    as_of: asOf,
    min_area_m2: minArea,
    days_after_acceptance: {
      title: '案卷未载明期限时，验收后应拆除的天数',
      titleEn: 'Days after acceptance, where the case states no deadline',
      value: 90,
      source: '本系统设定；以批准书或承诺书载明的期限为准',
      sourceEn: 'set by this system; the time stated in the approval or the pledge prevails',
      version: '2026-11',
      effective: '2019-12-12',
      certain: false,
    },
  },
  site: {},
  siteLacks: { homestead: noApplication, house: noApplication },
  notForSites: notANewHomestead,
  evidence: 'whole',
  sentence: {
    title: '{subject}应于 {due_on} 前拆除原宅基地 {old_parcel_code} 上的旧房，现仍有农房{object}。',
    titleEn:
      'By case {subject} the old house on {old_parcel_code} was to be gone by {due_on}; house {object} still stands there.',
  },
  sentences: {
    conditional: {
      title:
        '{subject}登记旧房已于 {removed_on} 拆除，但原宅基地 {old_parcel_code} 上仍有农房{object}，需现场核实。',
      titleEn:
        'Case {subject} says that the old house was removed on {removed_on}, yet house {object} is still recorded on {old_parcel_code}: to be verified on site.',
    },
  },
  reasons: {
    old_parcel_missing: {
      title: '异地新建案卷没有原宅基地宗地代码',
      titleEn: 'the case does not name the old homestead',
    },
    deadline_missing: {
      title: '案卷没有旧房拆除期限，也没有验收日期',
      titleEn: 'the case has neither a deadline for the old house nor a date of acceptance',
    },
    old_parcel_not_found: {
      title: '原宅基地不在宅基地数据中，也没有旧房拆除记录',
      titleEn: 'the old homestead is not on record, nor is the removal of its house',
    },
  },
  advice: {
    title: '现场核实旧房；仍在的，催告限期拆除并收回原宅基地；已拆的，更新农房数据。',
    titleEn:
      'Inspect the old house; where it stands, set a deadline and take the plot back; where it is gone, update the record.',
  },
})
