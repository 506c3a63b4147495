/** G19 规划底图年份不一致. */

import { defineRule } from '../rule.ts'
import { leastSharedExtent, onlyPlanFeatures, plansFollowSpatialPlan } from './shared-clauses.ts'

export const g19 = defineRule({
  id: 'G19',
  title: '规划底图年份不一致',
  titleEn: 'Plans drawn on different base maps',
  version: 1,
  severity: 'S3',
  clauses: [plansFollowSpatialPlan],
  subjects: ['plan'],
  reads: ['plan'],
  parameters: { min_share: leastSharedExtent },
  site: {},
  notForSites: onlyPlanFeatures,
  evidence: 'overlap',
  sentence: {
    title: '{subject}以“{base_map}”为底图,“{object}”以“{other_base_map}”为底图,两者不一致。',
    titleEn: '{subject} is drawn on {base_map}, {object} on {other_base_map}: they differ.',
  },
  measureCodes: { base_map: 'baseMap', other_base_map: 'baseMap' },
  reasons: {
    base_map_missing: { title: '没有注明规划底图', titleEn: 'a plan does not name its base map' },
  },
  advice: {
    title: '以第三次国土调查及最新年度变更调查为统一底图、底数,更新旧底图的规划。',
    titleEn:
      'Redraw plans with an older base map on the third survey and its newest change survey.',
  },
})
