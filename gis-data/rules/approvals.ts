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
    title: '只有国务院可批准占用永久基本农田,并须补划;农村村民住宅不得占用',
    titleEn:
      'only the State Council may approve the use of permanent basic farmland, with a replacement plot; rural dwellings may not stand on it at all',
    document: documents.landAdministration,
    certain: true,
  },
  A07: {
    title: '属允许的有限人为活动的,取得省级人民政府的认定意见',
    titleEn: 'for activities within the permitted limits, the opinion of the provincial government',
    document: documents.redlineNotice,
    certain: true,
  },
  B01: {
    title: '办理农用地转用审批,并落实占补平衡',
    titleEn: 'approval to convert farmland, with replacement of the cultivated land',
    document: documents.landAdministration,
    certain: true,
  },
  C01: {
    title: '在集中建设区内选址;弹性发展区内按程序论证,或依法修改村庄规划并报批',
    titleEn:
      'choose a place in the concentrated area; justify one in the flexible area, or have the village plan amended and approved',
    document: documents.urbanRuralPlanning,
    certain: false,
  },
  D01: {
    title: '退出原宅基地(建新拆旧),或核实继承、分户后由乡镇人民政府审核批准',
    titleEn:
      'withdraw the former homestead, or have an inheritance or divided household verified; the town government approves',
    document: documents.landAdministration,
    certain: true,
  },
  G08: {
    title: '依法修改村庄规划用途并报批后再选址',
    titleEn: 'have the village plan amended and approved first',
    document: documents.urbanRuralPlanning,
    certain: false,
  },
}
