/** G09 生态修复与保留宅基地冲突. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const g09 = defineRule({
  id: 'G09',
  title: '复垦造林与保留宅基地冲突',
  titleEn: 'Restoration on retained homesteads',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '建设用地复垦、生态林营造类修复项目，与村庄规划保留的宅基地重叠超过 {min_area_m2} 的，为不符合。',
    titleEn:
      'Reclamation or forest planned over a homestead that the village plan retains, by more than {min_area_m2}, is nonconforming.',
  },
  clauses: [
    {
      title: '土地管理法 第十八条',
      titleEn: 'Land Administration Law, art. 18',
      document: documents.landAdministration,
      article: '第十八条',
      gist: '经批准的国土空间规划是各类开发、保护、建设活动的基本依据；修复专项规划不得违背村庄规划的保留安排。',
      gistEn:
        'The approved spatial plan is the basis of all activity; a restoration plan may not run against what the village plan retains.',
      certain: true,
    },
    {
      title: '土地管理法实施条例 第三十六条',
      titleEn: 'Implementing Regulation, art. 36',
      document: documents.landRegulation,
      article: '第三十六条',
      gist: '禁止强迫农村村民搬迁退出宅基地。',
      gistEn: 'Villagers may not be forced to leave their homesteads.',
      certain: true,
    },
  ],
  subjects: ['plan_restoration'],
  considers: { plan_restoration: [{ field: 'kind', in: ['reclamation', 'forest'] }] },
  reads: ['homestead'],
  parameters: { min_area_m2: minArea },
  site: { restoration: { layer: 'plan_restoration', values: { kind: 'reclamation' } } },
  notForSites: {
    title: '只审查生态修复项目',
    titleEn: 'looks at restoration only',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}（{kind}）覆盖村规保留的宅基地{object}，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} ({kind}) covers the homestead {object} that the village plan retains: {area_m2} m² ({area_mu} mu).',
  },
  measureCodes: { kind: 'restorationKind' },
  advice: {
    title: '以村庄规划为准调出保留宅基地；确需拆并的，先取得农户自愿退出书面意见并修改村规。',
    titleEn:
      'The village plan prevails: leave the homestead out, or obtain the written consent of the household and amend the plan first.',
  },
})
