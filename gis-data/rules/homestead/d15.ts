/** D15 宅基地退出自愿性. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { existingOnly } from './site-words.ts'

export const d15 = defineRule({
  id: 'D15',
  title: '宅基地退出缺少自愿协议',
  titleEn: 'Withdrawal without consent',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '有偿退出案卷已批准或已验收而没有自愿退出协议的，为不符合。案卷没有协议也没有审批阶段，或宅基地登记为已退出而没有有效退出案卷的，为无法判定。',
    titleEn:
      "A case of withdrawal that is approved or accepted without the household's written consent is nonconforming. A case with neither consent nor stage, and a homestead registered as withdrawn with no valid case, cannot be judged.",
  },
  clauses: [
    {
      title: '土地管理法实施条例 第三十六条',
      titleEn: 'Regulation on the Land Administration Law, art. 36',
      document: documents.landRegulation,
      article: '第三十六条',
      gist: '禁止违背农村村民意愿强制流转或收回宅基地、强迫其退出或搬迁上楼。',
      gistEn:
        'Against the will of villagers no homestead may be taken back or transferred, nor may they be made to withdraw or move.',
      certain: true,
    },
  ],
  subjects: ['homestead_case', 'homestead'],
  considers: {
    homestead_case: [{ field: 'kind', in: ['withdrawal'] }],
    homestead: [{ field: 'use_state', in: ['withdrawn'] }],
  },
  reads: ['homestead', 'homestead_case'],
  links: {
    homestead: { field: 'parcel_code', subjectField: 'parcel_code' },
    homestead_case: { field: 'parcel_code', subjectField: 'parcel_code' },
  },
  bears: {
    homestead: [{ field: 'parcel_code', subjectField: 'parcel_code' }],
    homestead_case: [{ field: 'parcel_code', subjectField: 'parcel_code' }],
  },
  parameters: {},
  site: {},
  notForSites: existingOnly,
  evidence: 'whole',
  sentence: {
    title: '{subject}（{stage}）没有农户自愿退出协议，涉及宅基地{object}，面积 {area_m2} ㎡。',
    titleEn:
      'Case {subject} ({stage}) holds no consent of the household; it concerns homestead {object} of {area_m2} m².',
  },
  reasons: {
    stage_missing: {
      title: '退出案卷没有协议，也没有审批阶段',
      titleEn: 'the case of withdrawal has neither a consent nor a stage',
    },
    no_withdrawal_case: {
      title: '登记为已退出，但没有退出案卷，无法核实是否自愿',
      titleEn:
        'registered as withdrawn without a case: whether it was voluntary cannot be verified',
    },
  },
  measureCodes: { stage: 'homesteadCaseStage' },
  advice: {
    title: '补齐自愿退出申请、协议和补偿凭证；确系强制的，立即纠正并追责。',
    titleEn:
      'Complete application, agreement and proof of compensation; where it was forced, mend it at once.',
  },
})
