/** 村级调查区 CJDCQ: the village boundary that the parcels of a delivery must fill. */
import {
  type DeliveredField,
  type DeliveredLayer,
  featureCode,
  identifier,
} from './delivery-profile.ts'

export const seat = {
  name: 'ZLDWDM',
  title: '坐落单位代码',
  titleEn: 'Code of the seat',
  type: 'text',
  length: 19,
  mandatory: true,
  filled: true,
} as const satisfies DeliveredField

export const seatName = {
  name: 'ZLDWMC',
  title: '坐落单位名称',
  titleEn: 'Name of the seat',
  type: 'text',
  length: 60,
  mandatory: true,
  filled: true,
} as const satisfies DeliveredField

export const boundaryLayer = (dataset: string, mandatory: boolean) =>
  ({
    name: 'CJDCQ',
    title: '村级调查区',
    titleEn: 'Village boundary',
    dataset,
    featureCode: '1000600400',
    shape: 'polygon',
    mandatory,
    unique: 'BSM',
    boundary: { field: 'ZLDWDM', areaFields: ['DCMJ', 'JSMJ'] },
    fields: [
      identifier,
      featureCode,
      seat,
      seatName,
      {
        name: 'DCMJ',
        title: '调查面积',
        titleEn: 'Surveyed area',
        type: 'number',
        mandatory: true,
      },
    ],
  }) as const satisfies DeliveredLayer
