/** What kind of conflict two plans have, and what is recommended. */
import type { Words } from '../words.ts'

export const conflictTypes = {
  exclusive_space: { title: '空间重叠互斥', titleEn: 'Space excludes each other' },
  wrong_use: { title: '用途不符', titleEn: 'Use does not fit' },
  figures: { title: '指标冲突', titleEn: 'Figures differ' },
  timing: { title: '时序冲突', titleEn: 'Timing conflicts' },
  operators: { title: '主体冲突', titleEn: 'Operators conflict' },
} as const satisfies Record<string, Words>
export type ConflictType = keyof typeof conflictTypes

export const conflictActions = {
  change_a: { title: '调整前一规划', titleEn: 'Change the first plan' },
  change_b: { title: '调整后一规划', titleEn: 'Change the second plan' },
  allow: { title: '允许兼容', titleEn: 'Allow as compatible' },
  joint_meeting: { title: '提请联席会议', titleEn: 'Bring before the joint meeting' },
} as const satisfies Record<string, Words>
export type ConflictAction = keyof typeof conflictActions
