/** G15 修复后地类使集体经营项目失效. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { restorationCollective } from '../../plan-matrix/compatibility-tables.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { onlyRestoration, pairUnlisted, plansFollowSpatialPlan } from './shared-clauses.ts'

export const g15 = defineRule({
  id: 'G15',
  title: '修复后地类使集体经营项目失效',
  titleEn: 'Restoration that leaves no room for the collective project',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '生态修复项目与集体经济项目重叠超过 {min_area_m2} 的，按兼容性对照表：冲突的为不符合，须论证的为需论证，没有列出的为无法判定。',
    titleEn:
      'A restoration project that overlaps a project of the collective by more than {min_area_m2} is judged by the table of compatibility: a conflict is nonconforming, what is to be justified is conditional, what is not listed cannot be judged.',
  },
  clauses: [plansFollowSpatialPlan],
  subjects: ['plan_restoration'],
  reads: ['plan_collective'],
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(restorationCollective, [
      ['restorationKind'],
      ['collectiveUse'],
    ]),
  },
  site: { restoration: { layer: 'plan_restoration', values: { kind: 'reclamation' } } },
  notForSites: onlyRestoration,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{kind}）完成后，集体经济项目“{object}”（{collective}）有 {area_m2} ㎡（{area_mu} 亩）无法经营。',
    titleEn:
      'Once {subject} ({kind}) is done, the collective project {object} ({collective}) cannot be operated on {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title:
        '{subject}（{kind}）与集体经济项目“{object}”（{collective}）重叠 {area_m2} ㎡（{area_mu} 亩），须明确修复后的利用方式。',
      titleEn:
        '{subject} ({kind}) overlaps the collective project {object} ({collective}): {area_m2} m² ({area_mu} mu); the use afterwards is to be settled.',
    },
  },
  reasons: { pair_unlisted: pairUnlisted },
  measureCodes: { kind: 'restorationKind', collective: 'collectiveUse' },
  advice: {
    title:
      '提请联席会议协调：修复单元避让收益地块，或调整集体经济项目；以收益平衡修复投入的须先落实可建地块。',
    titleEn:
      'The joint meeting settles it: the restoration leaves the plot out, or the project moves; where proceeds pay for restoration, a plot that can be built on comes first.',
  },
})
