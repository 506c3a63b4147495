/**
 * What the five plans of a place say in figures and years against each other: no two features meet,
 * so these rules belong to no pair and stand in a row of their own under the matrix.
 */
import type { RuleId } from '../rules/index.ts'
import type { Words } from '../words.ts'
import type { ConflictType } from './conflict-types.ts'

export interface PlanFigure {
  readonly rule: RuleId
  readonly type: ConflictType
  /** Which plan prevails and why, and what to do. */
  readonly reason: Words
}

export const planFigures: readonly PlanFigure[] = [
  {
    rule: 'G03',
    type: 'figures',
    reason: {
      title: '规模和指标由国土空间规划分解下达，村庄规划不得突破；调整村庄规划。',
      titleEn:
        'Size and quotas are allotted by the spatial plan and the village plan keeps within them: change the village plan.',
    },
  },
  {
    rule: 'G17',
    type: 'figures',
    reason: {
      title: '同一地方的人口、用地和耕地数各规划应一致；以国土空间规划为准，校核其余规划。',
      titleEn:
        'Population, land and farmland of one place are the same in every plan: the spatial plan prevails, the others are verified.',
    },
  },
  {
    rule: 'G18',
    type: 'timing',
    reason: {
      title: '基期年和规划期限以国土空间规划为准，其余规划衔接。',
      titleEn: 'Base year and horizon follow the spatial plan.',
    },
  },
  {
    rule: 'G19',
    type: 'figures',
    reason: {
      title: '各规划应采用同一底图；以国土空间规划采用的调查成果为准，重新套合。',
      titleEn:
        'All plans stand on one base map: that of the spatial plan; the others are fitted to it again.',
    },
  },
]
