/** Parameters that several rules share. */
import type { Parameter } from './rule.ts'

/** For deadlines: the day of the judgement, fixed when a run is asked for. */
export const asOf: Parameter = {
  title: '判定日期',
  titleEn: 'Day of the judgement',
  value: 'today',
  source: '审查发起当日，随审查任务保存',
  sourceEn: 'the day on which the check was started, kept with the check',
  version: '2026-11',
  effective: '2019-12-31',
  certain: true,
}

/** Overlaps up to this size are noise of drawing; the same threshold as in plan review practice. */
export const minArea: Parameter = {
  title: '最小重叠面积',
  titleEn: 'Smallest overlap that counts',
  value: 1,
  unit: 'm2',
  source: '规划审查通行做法：小于 1 ㎡ 的重叠视为套合噪声',
  sourceEn: 'usual practice of plan review: an overlap below 1 ㎡ is noise of fit',
  version: '2026-11',
  effective: '2019-12-31',
  certain: false,
}

/** Uses that land brought to market may have: commerce, industry, storage. */
export const operatingUses: Parameter = {
  title: '经营性用途（用地用海分类大类）',
  titleEn: 'Uses for profit (first two digits)',
  value: '09,10,11',
  source: '土地管理法第六十三条（工业、商业等经营性用途）',
  sourceEn: 'Land Administration Law, art. 63 (industry, commerce and other business)',
  version: '2019',
  effective: '2020-01-01',
  certain: false,
}

/** The day from which a building counts as new. */
export const inForce = (
  day: string,
  /** A document by its name needs no words in English. */
  source: string,
  { sourceEn = source, certain = true }: { sourceEn?: string; certain?: boolean } = {},
): Parameter => ({
  title: '新建与已有的分界日',
  titleEn: 'Day that parts new from existing',
  value: day,
  source,
  sourceEn,
  version: day.slice(0, 4),
  effective: day,
  certain,
})
