/** C02 规划用途符合性. */
import { documents } from '../documents.ts'
import { defineRule, type SiteBinding } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { compatibilityEntries, compatibilityTable } from './use-compatibility.ts'

/** A site to come is judged as land of the use it asks for. */
const siteOf = (useCode: string) =>
  ({
    layer: 'plan_village',
    values: { use_code: useCode, approved_on: 'today' },
  }) satisfies SiteBinding

const newHomestead = { layer: 'homestead', values: { approved_on: 'today' } } as const

export const c02 = defineRule({
  id: 'C02',
  title: '村庄规划用途符合性',
  titleEn: 'Use as the village plan means it',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2', notice: 'S4' },
  asks: {
    title:
      '未退出的宅基地（按 0703；选址按其拟用途代码）与已批准村庄规划的用地图斑叠加，重叠超过 {min_area_m2} 的，按用途兼容表：可兼容的不计，须论证的为需论证，其余为不符合；批准早于规划批准的为提示。缺宅基地或规划的批准日期，或超过 {min_area_m2} 没有已批准的规划用途的，为无法判定。',
    titleEn:
      'A homestead not withdrawn (as 0703; a site by the code it asks for) is overlaid with approved village plans. Above {min_area_m2} the table of compatibility decides: what goes together passes, what is to be justified is conditional, all else is nonconforming; approved before the plan it is a notice. Without the day of either approval, or with more than {min_area_m2} under no approved plan, it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第四条、第六十四条',
      titleEn: 'Land Administration Law, art. 4, 64',
      document: documents.landAdministration,
      article: '第四条、第六十四条',
      gist: '国家实行土地用途管制；使用土地必须严格按照规划确定的用途，集体建设用地的使用者按规划用途使用土地。',
      gistEn:
        'The use of land is controlled; land is used as planned, collective construction land included.',
      certain: true,
    },
  ],
  subjects: ['homestead'],
  considers: { homestead: [{ field: 'use_state', notIn: ['withdrawn'] }] },
  reads: ['plan_village', 'plan'],
  bears: { plan_village: ['place'] },
  parameters: {
    min_area_m2: minArea,
    compatibility: {
      title: '用途兼容表（申请用途>规划用途）',
      titleEn: 'Compatibility of uses (asked for > planned)',
      value: compatibilityTable,
      entries: compatibilityEntries,
      values: {
        permitted: { title: '可兼容', titleEn: 'goes together' },
        conditional: { title: '须论证', titleEn: 'to be justified' },
      },
      source: '本系统按用地用海分类整理；以村庄规划的兼容规定为准',
      sourceEn:
        'drawn up by this system from the classes of land use; what the village plan says of compatible uses prevails',
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
  },
  site: {
    homestead: newHomestead,
    house: newHomestead,
    industry: siteOf('10'),
    public_service: siteOf('0704'),
    facility_agriculture: siteOf('0602'),
    road: siteOf('1202'),
  },
  notForSites: {
    title: '生态修复与各规划的关系由五规冲突规则审查',
    titleEn: 'how restoration stands to the plans is what the rules of plan conflicts look at',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}占用村庄规划的{planned}（图斑{object}）{area_m2} ㎡（{area_mu} 亩），与规划用途不符。',
    titleEn:
      '{subject} takes {area_m2} m² ({area_mu} mu) that the village plan means for {planned} (feature {object}).',
  },
  sentences: {
    conditional: {
      title: '{subject}占用村庄规划的{planned}（图斑{object}）{area_m2} ㎡，须论证兼容或调整规划。',
      titleEn:
        '{subject} takes {area_m2} m² planned as {planned} (feature {object}): to be justified as compatible, or the plan changed.',
    },
    notice: {
      title:
        '{subject}有 {area_m2} ㎡ 规划为{planned}（图斑{object}）；批准于 {approved_on}，早于规划批准（{planned_on}），属存量。',
      titleEn:
        '{subject} has {area_m2} m² planned as {planned} (feature {object}); approved on {approved_on}, before the plan ({planned_on}), it is an existing one.',
    },
  },
  reasons: {
    approval_date_missing: {
      title: '与规划用途不符，但缺少批准日期，无法区分存量与新增',
      titleEn:
        'the plan means another use, but without a date of approval existing and new cannot be told apart',
    },
    plan_date_missing: {
      title: '与规划用途不符，但村庄规划没有批准日期，无法区分存量与新增',
      titleEn: 'the plan means another use, but the plan has no date of approval',
    },
    no_planned_use: {
      title: '没有已批准的村庄规划用地覆盖',
      titleEn: 'no approved village plan says what this land is for',
    },
  },
  measureCodes: { planned: 'landUse2023' },
  advice: {
    title: '调整选址，或依法定程序修改村庄规划后再批；存量的维持现状，不得扩建。',
    titleEn:
      'Choose another site, or have the plan changed by its procedure first; existing ones stay and may not be extended.',
  },
})
