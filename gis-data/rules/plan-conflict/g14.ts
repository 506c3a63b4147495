/** G14 修复单元重复立项. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { restorationPairs } from '../../plan-matrix/compatibility-tables.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { onlyRestoration, pairUnlisted, plansFollowSpatialPlan } from './shared-clauses.ts'

export const g14 = defineRule({
  id: 'G14',
  title: '修复单元重复立项',
  titleEn: 'The same land restored twice',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '两个生态修复项目重叠超过 {min_area_m2} 的，按兼容性对照表：冲突且起止年份重叠的为不符合；冲突但年份不重叠的，以及须论证的，为需论证。冲突而缺起止年份，或对照表没有列出的，为无法判定。',
    titleEn:
      'Two restoration projects on the same land, by more than {min_area_m2}, are judged by the table of compatibility: a conflict within the same years is nonconforming; a conflict in other years, or what is to be justified, is conditional. A conflict without the years, and what is not listed, cannot be judged.',
  },
  clauses: [plansFollowSpatialPlan],
  subjects: ['plan_restoration'],
  reads: ['plan_restoration'],
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(restorationPairs, [
      ['restorationKind'],
      ['restorationKind'],
    ]),
  },
  site: { restoration: { layer: 'plan_restoration', values: { kind: 'reclamation' } } },
  notForSites: onlyRestoration,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{kind}）与修复项目“{object}”（{other_kind}）在同一期限内重叠 {area_m2} ㎡（{area_mu} 亩），属重复立项。',
    titleEn:
      '{subject} ({kind}) and the restoration {object} ({other_kind}) claim the same land in the same years: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title:
        '{subject}（{kind}）与修复项目“{object}”（{other_kind}）重叠 {area_m2} ㎡（{area_mu} 亩），须说明分期或分工。',
      titleEn:
        '{subject} ({kind}) and the restoration {object} ({other_kind}) overlap by {area_m2} m² ({area_mu} mu); who does what, and when, is to be said.',
    },
  },
  reasons: {
    years_missing: {
      title: '起止年份缺失，无法判定是否同期重复',
      titleEn: 'the years of one of them are not given',
    },
    pair_unlisted: pairUnlisted,
  },
  measureCodes: { kind: 'restorationKind', other_kind: 'restorationKind' },
  advice: {
    title: '提请联席会议合并或撤销其中一个立项，资金只安排一次。',
    titleEn: 'The joint meeting merges or withdraws one of them, so that it is paid for once.',
  },
})
