/** Which approval or procedure could open the way for a site that a rule objects to; a rule without an entry knows none. */
import type { Words } from '../words.ts'
import { documents } from './documents.ts'
import type { RuleId } from './index.ts'

export interface Approval extends Words {
  readonly document: string
  /** False where the procedure is from memory. */
  readonly certain: boolean
}

export const approvals: Partial<Record<RuleId, Approval>> = {
  A01: {
    title: '只有国务院可批准占用永久基本农田，并须补划；农村村民住宅不得占用',
    titleEn:
      'only the State Council may approve the use of permanent basic farmland, with a replacement plot; rural dwellings may not stand on it at all',
    document: documents.landAdministration,
    certain: true,
  },
  A07: {
    title: '属允许的有限人为活动的，取得省级人民政府的认定意见',
    titleEn: 'for activities within the permitted limits, the opinion of the provincial government',
    document: documents.redlineNotice,
    certain: true,
  },
  A09: {
    title: '调整到城镇开发边界或村庄建设边界内；确需在边界外的，按开发边界管理规定论证报批',
    titleEn:
      'move inside the growth or village boundary; what has to lie outside is justified and approved under the rules on growth boundaries',
    document: documents.growthBoundaryNotice,
    certain: false,
  },
  B01: {
    title: '办理农用地转用审批，并落实占补平衡',
    titleEn: 'approval to convert farmland, with replacement of the cultivated land',
    document: documents.landAdministration,
    certain: true,
  },
  B06: {
    title: '经批准占用的，落实补建同等高标准农田',
    titleEn:
      'where the use is approved, build high-standard farmland of the same quality in replacement',
    document: documents.ruralRevitalisation,
    certain: false,
  },
  C01: {
    title: '在集中建设区内选址；弹性发展区内按程序论证，或依法修改村庄规划并报批',
    titleEn:
      'choose a place in the concentrated area; justify one in the flexible area, or have the village plan amended and approved',
    document: documents.urbanRuralPlanning,
    certain: false,
  },
  C02: {
    title: '按规划用途使用，或依法修改村庄规划并报批',
    titleEn: 'use the land as planned, or have the village plan amended and approved',
    document: documents.urbanRuralPlanning,
    certain: false,
  },
  D01: {
    title: '退出原宅基地（建新拆旧），或核实继承、分户后由乡镇人民政府审核批准',
    titleEn:
      'withdraw the former homestead, or have an inheritance or divided household verified; the town government approves',
    document: documents.landAdministration,
    certain: true,
  },
  D05: {
    title: '先办理农用地转用审批，再由乡镇人民政府审核批准宅基地',
    titleEn:
      'convert the farmland by approval first; then the town government approves the homestead',
    document: documents.landAdministration,
    certain: true,
  },
  E04: {
    title: '征得铁路运输企业同意并签订安全协议',
    titleEn: 'the consent of the railway company and a safety agreement',
    document: documents.railwaySafety,
    certain: true,
  },
  E05: {
    title: '取得电力管理部门批准并采取安全措施；保护区内不得兴建建筑物',
    titleEn:
      'approval by the power authority with safety measures; no building may stand in the zone',
    document: documents.powerFacilities,
    certain: false,
  },
  E06: {
    title: '中心线 5 米内禁止；5—50 米内报县级管道保护主管部门批准',
    titleEn:
      'nothing within 5 m of the centre line; between 5 and 50 m the county pipeline authority approves',
    document: documents.pipelines,
    certain: true,
  },
  E09: {
    title: '建设方案报河道主管机关审查同意',
    titleEn: 'the river authority examines the design and consents',
    document: documents.floodControl,
    certain: false,
  },
  E10: {
    title: '确需占用灌溉渠系的，征得水行政主管部门同意并补建',
    titleEn: 'where canals must be taken, the consent of the water authority and replacement',
    document: documents.farmlandWater,
    certain: false,
  },
  E13: {
    title: '完成地质灾害危险性评估',
    titleEn: 'a geological hazard assessment',
    document: documents.geohazards,
    certain: true,
  },
  F05: {
    title: '建设控制地带内的设计方案经相应文物行政部门同意后报批',
    titleEn:
      'in the control belt the heritage authority consents to the design before it is approved',
    document: documents.culturalRelics,
    certain: false,
  },
  F06: {
    title: '经县级以上林业主管部门审核同意，再办理用地审批',
    titleEn: 'the forestry authority of the county or above consents before land approval',
    document: documents.forests,
    certain: true,
  },
  F07: {
    title: '避让；确需占用重要湿地的，按级别征求林业和草原主管部门意见',
    titleEn:
      'keep away; where important wetland must be taken, the opinion of the forestry authority at its level',
    document: documents.wetlands,
    certain: true,
  },
  G05: {
    title: '先在村庄规划或国土空间规划中安排建设用地',
    titleEn: 'have building land set aside in the village or spatial plan first',
    document: documents.urbanRuralPlanning,
    certain: false,
  },
  G08: {
    title: '依法修改村庄规划用途并报批后再选址',
    titleEn: 'have the village plan amended and approved first',
    document: documents.urbanRuralPlanning,
    certain: false,
  },
}
