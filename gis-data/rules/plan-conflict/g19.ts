/** G19 规划底图不一致. */
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { comparisonReasons, notForExtents, plansBelow } from './plan-comparison.ts'
import { plansFollowSpatialPlan } from './shared-clauses.ts'

export const g19 = defineRule({
  id: 'G19',
  title: '规划底图不一致',
  titleEn: 'Plans drawn upon different base maps',
  version: 1,
  severity: 'S3',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '村庄、产业、生态修复、集体经济规划的底图与上位规划（重叠最大的已批国土空间规划，没有的为村庄规划；重叠须超过 {min_area_m2}）不同的：所属调查的地类口径不同（见参数，二调与三调）为不符合，口径相同而年度不同为提示。没有可比的上位规划，有一方未注明底图，或底图口径没有登记的，为无法判定。',
    titleEn:
      'A plan of villages, industry, restoration or the collective economy is held against the plan above it (the approved spatial plan that shares most land with it, else a village plan; more than {min_area_m2}): base maps whose surveys count by other classes (second and third, see the parameter) are nonconforming, other years of the same survey a notice. With no such plan, a base map not stated, or one whose survey is not on record, it cannot be judged.',
  },
  clauses: [plansFollowSpatialPlan],
  subjects: ['plan'],
  considers: { plan: plansBelow },
  reads: ['plan'],
  parameters: {
    min_area_m2: minArea,
    survey: {
      title: '各底图所属的调查口径',
      titleEn: 'Survey whose classes each base map has',
      value: {
        change_2018: 'second',
        third_survey: 'third',
        change_2020: 'third',
        change_2021: 'third',
        change_2022: 'third',
        change_2023: 'third',
        change_2024: 'third',
      },
      entries: 'baseMap',
      values: {
        second: { title: '二调口径', titleEn: 'classes of the second survey' },
        third: { title: '三调口径', titleEn: 'classes of the third survey' },
      },
      source: '第三次国土调查启用新的工作分类，此前变更调查为二调口径',
      sourceEn:
        'the third national land survey brought new classes; surveys of changes before it use those of the second',
      version: '2019-12',
      effective: '2019-12-31',
      certain: false,
    },
  },
  site: {},
  notForSites: notForExtents,
  evidence: 'whole',
  sentence: {
    title: '“{subject}”以{base_map}为底图，上位“{object}”以{reference_map}为底图，地类口径不同。',
    titleEn:
      '{subject} is drawn upon: {base_map}; {object} above it upon: {reference_map}. They count by other classes.',
  },
  sentences: {
    notice: {
      title: '“{subject}”以{base_map}为底图，上位“{object}”以{reference_map}为底图，年度不同。',
      titleEn:
        '{subject} is drawn upon: {base_map}; {object} above it upon: {reference_map}, of another year.',
    },
  },
  measureCodes: { base_map: 'baseMap', reference_map: 'baseMap' },
  reasons: {
    no_reference: comparisonReasons.no_reference,
    map_missing: {
      title: '规划没有注明底图',
      titleEn: 'the plan does not say upon which base map it is drawn',
    },
    reference_missing: {
      title: '上位规划没有注明底图',
      titleEn: 'the plan above does not say upon which base map it is drawn',
    },
    map_unknown: {
      title: '底图的调查口径没有登记',
      titleEn: 'the survey of the base map is not on record',
    },
  },
  advice: {
    title: '按三调及其后的变更调查成果做基数转换，重新套合后修改规划。',
    titleEn: 'Convert the base to the third survey or a later one, and fit the plan to it again.',
  },
})
