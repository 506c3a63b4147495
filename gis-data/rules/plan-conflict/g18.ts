/** G18 规划期限或基期年不一致. */

import { defineRule } from '../rule.ts'
import { leastSharedExtent, onlyPlanFeatures, plansFollowSpatialPlan } from './shared-clauses.ts'

export const g18 = defineRule({
  id: 'G18',
  title: '规划期限或基期年不一致',
  titleEn: 'Plans differ in base year or horizon',
  version: 1,
  severity: 'S4',
  clauses: [plansFollowSpatialPlan],
  subjects: ['plan'],
  reads: ['plan'],
  parameters: { min_share: leastSharedExtent },
  site: {},
  notForSites: onlyPlanFeatures,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}(基期 {base_year} 年,期限至 {horizon_year} 年)与“{object}”(基期 {other_base_year} 年,期限至 {other_horizon_year} 年)的规划期不一致。',
    titleEn:
      '{subject} (base {base_year}, horizon {horizon_year}) and {object} (base {other_base_year}, horizon {other_horizon_year}) run over different years.',
  },
  reasons: {
    years_missing: { title: '缺基期年或规划期限', titleEn: 'a base year or a horizon is missing' },
  },
  advice: {
    title: '统一规划基期和期限,或在规划文本中说明衔接关系。',
    titleEn: 'Agree on base year and horizon, or explain the difference in the plan.',
  },
})
