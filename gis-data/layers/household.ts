/** 农户: a household; no geometry of its own, its place is its homesteads. */
import { defineLayer } from '../catalogue.ts'

export const household = defineLayer({
  id: 'household',
  title: '农户',
  titleEn: 'Households',
  group: 'rural',
  geometry: null,
  fields: [
    { name: 'code', title: '户编码', titleEn: 'Household code', type: 'text', required: true },
    {
      name: 'head_name',
      title: '户主',
      titleEn: 'Head of household',
      type: 'text',
      personal: true,
      required: true,
    },
    {
      name: 'head_id_number',
      title: '证件号码',
      titleEn: 'Identity number',
      type: 'text',
      personal: true,
    },
    { name: 'telephone', title: '联系电话', titleEn: 'Telephone', type: 'text', personal: true },
    {
      name: 'member_count',
      title: '家庭人口',
      titleEn: 'Members',
      type: 'integer',
      unit: 'persons',
      required: true,
    },
    {
      name: 'collective_member',
      title: '本集体成员',
      titleEn: 'Member of the collective',
      type: 'boolean',
    },
    { name: 'group_name', title: '村民小组', titleEn: 'Villager group', type: 'text' },
  ],
  nameField: 'code',
  keyField: 'code',
  drawing: {},
  zoom: { min: 0, shape: 0 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader'],
  ledger: {
    columns: ['code', 'group_name', 'member_count', 'collective_member'],
    sums: ['member_count'],
  },
})
