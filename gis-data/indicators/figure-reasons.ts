/** Why a figure has no value, in words. */
import { indicatorReasons } from '../rules/indicator-clauses.ts'
import type { Words } from '../words.ts'

export const figureReasons = {
  no_target: indicatorReasons.no_target,
  target_missing: indicatorReasons.target_missing,
  base_missing: indicatorReasons.base_missing,
  figure_missing: indicatorReasons.figure_missing,
  nothing_drawn: indicatorReasons.nothing_drawn,
  nothing_stated: indicatorReasons.nothing_stated,
  population_missing: indicatorReasons.population_missing,
  layer_missing: { title: '缺图层', titleEn: 'a layer is missing' },
  beyond_sight: {
    title: '有数据在您的权限范围以外，合计不全',
    titleEn: 'some data lie beyond what you may see: the sum would be incomplete',
  },
  not_planned: {
    title: '不属于编制村庄规划的村社区',
    titleEn: 'no village plan is due here',
  },
  not_of_this_kind: { title: '该指标没有这一项', titleEn: 'this indicator has no such figure' },
} as const satisfies Record<string, Words>
export type FigureReason = keyof typeof figureReasons
