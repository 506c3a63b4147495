/** What the rules that compare a plan as a whole with the plan above it have in common. */
import type { Condition } from '../rule.ts'

/** Every plan but the spatial one, which is the reference, and those that bind nobody any more. */
export const plansBelow: readonly Condition[] = [
  {
    field: 'kind',
    notIn: ['spatial'],
    and: { field: 'status', notIn: ['superseded'] },
  },
]

export const notForExtents = {
  title: '本规则比较规划文件，不针对单个地块',
  titleEn: 'this rule compares plans as documents, not one site',
}

export const comparisonReasons = {
  no_reference: {
    title: '没有可比的已批国土空间规划或村庄规划',
    titleEn: 'no approved spatial or village plan covers it',
  },
}
