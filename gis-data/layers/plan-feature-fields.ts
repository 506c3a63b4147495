/** What the features of all five plans have in common. */
import type { Field } from '../catalogue.ts'

export const planFeatureFields = [
  {
    name: 'code',
    title: '要素编号',
    titleEn: 'Feature number',
    type: 'text',
    standardName: 'BSM',
    required: true,
  },
  {
    name: 'plan_code',
    title: '规划编号',
    titleEn: 'Plan number',
    type: 'text',
    required: true,
    lookedUp: true,
  },
  { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
] as const satisfies readonly Field[]
