/** 住宅流转登记: dwellings that a household sold, leased or gave away; no geometry of its own. */
import { defineLayer } from '../catalogue.ts'

export const homesteadTransfer = defineLayer({
  id: 'homestead_transfer',
  title: '住宅流转登记',
  titleEn: 'Dwellings changed hands',
  group: 'rural',
  geometry: null,
  fields: [
    { name: 'code', title: '登记编号', titleEn: 'Record number', type: 'text', required: true },
    {
      name: 'kind',
      title: '流转方式',
      titleEn: 'Kind',
      type: 'text',
      codes: 'homesteadTransferKind',
      required: true,
    },
    {
      name: 'household_code',
      title: '转出户编码',
      titleEn: 'Code of the household that gave',
      type: 'text',
      lookedUp: true,
    },
    {
      name: 'parcel_code',
      title: '宗地代码',
      titleEn: 'Parcel code',
      type: 'text',
      standardName: 'ZDDM',
      form: 'parcelCode',
      lookedUp: true,
    },
    { name: 'transferred_on', title: '流转日期', titleEn: 'Changed hands on', type: 'date' },
    { name: 'contract_number', title: '合同编号', titleEn: 'Contract number', type: 'text' },
  ],
  nameField: 'code',
  keyField: 'code',
  drawing: {},
  zoom: { min: 0, shape: 0 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader'],
  ledger: { columns: ['code', 'kind', 'parcel_code', 'transferred_on'], sums: [] },
})
