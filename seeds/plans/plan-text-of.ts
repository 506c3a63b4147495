/** The made-up text of a plan of the demonstration district: its own facts, indicators and shapes, by chapters. */
import { codeTitle } from '../../gis-data/codes/index.ts'
import { indicatorUnit } from '../../gis-data/codes/indicator-unit.ts'
import type { PlanKind } from '../../gis-data/plan-matrix/plan-kinds.ts'
import type { SeedValue } from '../seed-feature.ts'

type Values = Readonly<Record<string, SeedValue>>

export const SYNTHETIC_TEXT = '【演示数据：本文本为自动生成，无法律效力】'

const aims: Readonly<Record<PlanKind, string>> = {
  spatial: '统筹农业、生态和城镇空间，落实永久基本农田、生态保护红线和城镇开发边界三条控制线',
  village: '保护耕地和林盘，盘活集体建设用地，引导农房有序建设，改善人居环境',
  industry: '以粮油和川芎、韭黄等特色种植为本，引导农产品加工和乡村旅游向园区和集中点聚集',
  restoration: '修复水系和林盘，治理农田面源污染，提升都江堰灌区生态功能',
  collective: '发展壮大集体经济，规范集体经营性建设用地入市和农村宅基地盘活利用',
}

/** Null for a plan that is not approved yet: it has no text to deliver. */
export function planTextOf(
  plan: Values,
  indicators: readonly Values[],
  shapes: number,
): string | null {
  if (plan.status !== 'approved') return null
  const kind = plan.kind as PlanKind
  const villagers = plan.consented_on
    ? [`本规划于 ${plan.consented_on} 经村民会议或者村民代表会议讨论同意。`]
    : []
  return [
    `${plan.name} 文本`,
    SYNTHETIC_TEXT,
    '第一章 总则',
    `第一条 规划性质。本规划为${codeTitle('planKind', kind)}，编号 ${plan.code}，由${plan.agency}编制。`,
    `第二条 规划期限。规划基期年为 ${plan.base_year} 年，目标年为 ${plan.horizon_year} 年。`,
    `第三条 规划底图与分类。规划底图采用${codeTitle('baseMap', String(plan.base_map))}，用途分类采用${plan.code_system}。`,
    '第四条 规划范围。规划范围以成果数据库中的规划范围图层为准。',
    '第二章 目标与指标',
    `第五条 规划目标。${aims[kind]}。`,
    ...(indicators.length === 0
      ? ['第六条 规划指标。本规划未单列指标，服从上位规划下达的指标。']
      : ['第六条 规划指标。各项指标如下：', ...indicators.map(indicatorLine)]),
    '第三章 空间布局',
    `第七条 规划要素。成果数据库载明规划要素 ${shapes} 个，位置、范围和用途以数据库为准。`,
    '第八条 控制线。各类建设不得占用永久基本农田和生态保护红线；确需调整的，按法定程序办理。',
    '第四章 实施与管理',
    ...(plan.approval_number
      ? [
          `第九条 批准与公布。本规划经 ${plan.approval_number} 批准，批准日期 ${plan.approved_on}。`,
          ...villagers,
        ]
      : villagers),
    '第十条 修改。经批准的规划不得擅自修改；确需修改的，报原审批机关批准。',
    '',
  ].join('\n')
}

function indicatorLine(row: Values): string {
  const known = String(row.unit_of_measure) in indicatorUnit.codes
  const unit = known ? codeTitle('indicatorUnit', String(row.unit_of_measure)) : ''
  const value = (number: SeedValue, year: SeedValue) =>
    number === null || number === undefined ? '未填报' : `${number} ${unit}（${year} 年）`
  const title = codeTitle('planIndicator', String(row.indicator))
  return `${title}（${row.area_code}）：基期 ${value(row.base_value ?? null, row.base_year ?? null)}，目标 ${value(row.target_value ?? null, row.target_year ?? null)}。`
}
