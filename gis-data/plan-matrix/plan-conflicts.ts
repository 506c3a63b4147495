/**
 * The plan matrix: for each pair of plans the rules that find their conflicts, the kind of conflict,
 * what to do and why. Each symmetrical pair stands once, the plan of higher rank first; in pairs of
 * unequal rank the plan that gives way is the subject of the finding. A07 is left out: G04 says the
 * same of an industry project, with the plan that prevails. Rules that compare figures and belong to
 * no pair are in `plan-figures.ts`.
 */
import type { LayerId } from '../layers/index.ts'
import type { RuleId } from '../rules/index.ts'
import type { Words } from '../words.ts'
import type { ConflictAction, ConflictType } from './conflict-types.ts'
import type { PlanKind } from './plan-kinds.ts'

export interface PlanConflict {
  readonly a: PlanKind
  readonly b: PlanKind
  readonly rule: RuleId
  /** Where the rule judges features of other plans too. */
  readonly subjectLayer?: LayerId
  readonly type: ConflictType
  readonly action: ConflictAction
  /** Why this plan prevails, or why neither does. */
  readonly reason: Words
}

export const planConflicts: readonly PlanConflict[] = [
  {
    a: 'spatial',
    b: 'village',
    rule: 'G01',
    type: 'exclusive_space',
    action: 'change_b',
    reason: {
      title: '三条控制线由国土空间规划划定，村庄建设边界不得越线。',
      titleEn: 'The control lines are the spatial plan’s; the village boundary keeps behind them.',
    },
  },
  {
    a: 'spatial',
    b: 'village',
    rule: 'G02',
    type: 'wrong_use',
    action: 'change_b',
    reason: {
      title: '国土空间规划分区决定准入用途，村庄规划是其详细规划。',
      titleEn:
        'The zone of the spatial plan decides what is admitted; the village plan is its detailed plan.',
    },
  },
  {
    a: 'spatial',
    b: 'village',
    rule: 'A04',
    type: 'exclusive_space',
    action: 'change_b',
    reason: {
      title: '永久基本农田以区级划定成果为准，村庄规划照录。',
      titleEn: 'Basic farmland is as the district designated it; the village plan copies it.',
    },
  },
  {
    a: 'spatial',
    b: 'village',
    rule: 'A09',
    subjectLayer: 'plan_village',
    type: 'exclusive_space',
    action: 'change_b',
    reason: {
      title: '城镇集中建设只在城镇开发边界内安排。',
      titleEn: 'Urban development is planned inside the urban growth boundary only.',
    },
  },
  {
    a: 'spatial',
    b: 'village',
    rule: 'A10',
    type: 'exclusive_space',
    action: 'change_b',
    reason: {
      title: '城镇开发边界内由控制性详细规划安排，村庄规划退出。',
      titleEn: 'Inside the urban growth boundary the detailed plan of the town rules.',
    },
  },
  {
    a: 'spatial',
    b: 'industry',
    rule: 'G04',
    type: 'exclusive_space',
    action: 'change_b',
    reason: {
      title: '永久基本农田和生态保护红线优先于产业布局。',
      titleEn: 'Basic farmland and the red line come before industry.',
    },
  },
  {
    a: 'spatial',
    b: 'industry',
    rule: 'G05',
    type: 'wrong_use',
    action: 'change_b',
    reason: {
      title: '产业用地须有国土空间规划的建设空间。',
      titleEn: 'Industry needs construction space in the spatial plan.',
    },
  },
  {
    a: 'spatial',
    b: 'industry',
    rule: 'A09',
    subjectLayer: 'plan_industry',
    type: 'exclusive_space',
    action: 'change_b',
    reason: {
      title: '城镇集中建设只在城镇开发边界内安排。',
      titleEn: 'Urban development is planned inside the urban growth boundary only.',
    },
  },
  {
    a: 'spatial',
    b: 'restoration',
    rule: 'G06',
    type: 'exclusive_space',
    action: 'change_b',
    reason: {
      title: '建设空间由国土空间规划确定，修复单元避让。',
      titleEn: 'Construction space is the spatial plan’s; restoration keeps out of it.',
    },
  },
  {
    a: 'spatial',
    b: 'collective',
    rule: 'G07',
    type: 'wrong_use',
    action: 'change_b',
    reason: {
      title: '入市和经营地块的用途和位置以国土空间规划为准。',
      titleEn: 'Use and place of land for the market follow the spatial plan.',
    },
  },
  {
    a: 'village',
    b: 'industry',
    rule: 'G08',
    type: 'wrong_use',
    action: 'change_b',
    reason: {
      title: '村庄规划是法定详细规划，产业专项规划不得违背。',
      titleEn:
        'The village plan is the statutory detailed plan; an industry plan may not run against it.',
    },
  },
  {
    a: 'village',
    b: 'restoration',
    rule: 'G09',
    type: 'exclusive_space',
    action: 'change_b',
    reason: {
      title: '村庄规划保留的宅基地不得安排复垦造林。',
      titleEn: 'What the village plan retains is not reclaimed or planted with trees.',
    },
  },
  {
    a: 'village',
    b: 'collective',
    rule: 'G10',
    type: 'wrong_use',
    action: 'change_b',
    reason: {
      title: '村庄规划确定用途，集体经济项目随之调整。',
      titleEn: 'The village plan decides the use; the collective’s project follows.',
    },
  },
  {
    a: 'industry',
    b: 'industry',
    rule: 'G11',
    type: 'exclusive_space',
    action: 'joint_meeting',
    reason: {
      title: '同级专项规划，由联席会议确定保留其一。',
      titleEn: 'Equal plans: the joint meeting keeps one of them.',
    },
  },
  {
    a: 'industry',
    b: 'restoration',
    rule: 'G12',
    type: 'exclusive_space',
    action: 'joint_meeting',
    reason: {
      title: '同级专项规划，由联席会议协调范围和时序。',
      titleEn: 'Equal plans: the joint meeting settles extent and order.',
    },
  },
  {
    a: 'industry',
    b: 'collective',
    rule: 'G13',
    type: 'operators',
    action: 'joint_meeting',
    reason: {
      title: '同级专项规划，由联席会议核对合同确定主体。',
      titleEn: 'Equal plans: the joint meeting compares the contracts.',
    },
  },
  {
    a: 'restoration',
    b: 'restoration',
    rule: 'G14',
    type: 'timing',
    action: 'joint_meeting',
    reason: {
      title: '同一地块重复立项，由联席会议合并或撤销。',
      titleEn: 'The same land restored twice: the joint meeting merges or withdraws one.',
    },
  },
  {
    a: 'restoration',
    b: 'collective',
    rule: 'G15',
    type: 'wrong_use',
    action: 'joint_meeting',
    reason: {
      title: '同级专项规划，修复后的地类须能承载项目，由联席会议协调。',
      titleEn:
        'Equal plans: what the land becomes must bear the project; the joint meeting settles it.',
    },
  },
  {
    a: 'collective',
    b: 'collective',
    rule: 'G16',
    type: 'operators',
    action: 'joint_meeting',
    reason: {
      title: '同一资产只能处置一次，由联席会议撤销重复的。',
      titleEn: 'An asset is disposed of once; the joint meeting cancels the second.',
    },
  },
]
