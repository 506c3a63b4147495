/** 国土调查成果: parcels DLTB within village boundaries CJDCQ (TD/T 1057-2020). */
import { boundaryLayer, seat, seatName } from './boundary-layer.ts'
import { type DeliveredField, defineProfile, featureCode, identifier } from './delivery-profile.ts'
import { planMetadata } from './plan-documents.ts'

const text = (
  name: string,
  title: string,
  titleEn: string,
  more: Partial<DeliveredField> = {},
): DeliveredField => ({ name, title, titleEn, type: 'text', mandatory: true, ...more })

const number = (name: string, title: string, titleEn: string): DeliveredField => ({
  name,
  title,
  titleEn,
  type: 'number',
  mandatory: true,
  filled: true,
})

export const landSurveyDelivery = defineProfile({
  id: 'land_survey',
  title: '国土调查成果',
  titleEn: 'Land survey',
  source: 'TD/T 1057-2020《国土调查数据库标准》',
  certain: false,
  folders: ['矢量数据', '汇总表格', '文字报告', '图件', '附件', '元数据'],
  documents: [
    {
      id: 'report',
      title: '文字报告',
      titleEn: 'Report',
      pattern: '(报告|说明)[^/]*\\.(pdf|docx?|wps|ofd)$',
    },
  ],
  metadata: planMetadata.filter(({ id }) => id !== 'code_system'),
  layers: [
    boundaryLayer('JJYZQ', true),
    {
      name: 'DLTB',
      title: '地类图斑',
      titleEn: 'Land parcels',
      dataset: 'TDLY',
      featureCode: '2001010100',
      shape: 'polygon',
      mandatory: true,
      tiles: true,
      unique: 'BSM',
      uniqueWithin: { field: 'TBBH', within: 'ZLDWDM' },
      codeNames: [{ code: 'DLBM', name: 'DLMC' }],
      classField: 'DLBM',
      areaField: 'TBMJ',
      fields: [
        { ...identifier, length: 18 },
        featureCode,
        text('TBBH', '图斑编号', 'Parcel number', { length: 8, filled: true }),
        text('DLBM', '地类编码', 'Land class', {
          length: 5,
          filled: true,
          codes: 'landSurvey2019',
        }),
        text('DLMC', '地类名称', 'Name of that class', { length: 60, filled: true }),
        text('QSXZ', '权属性质', 'Ownership', { length: 2, filled: true, codes: 'ownership' }),
        text('QSDWDM', '权属单位代码', 'Code of the owner', { length: 19, filled: true }),
        text('QSDWMC', '权属单位名称', 'Owner', { length: 60, filled: true }),
        seat,
        seatName,
        number('TBMJ', '图斑面积', 'Area'),
        number('KCXS', '扣除地类系数', 'Ratio of field ridges'),
        number('KCMJ', '扣除地类面积', 'Area of field ridges'),
        number('TBDLMJ', '图斑地类面积', 'Area less ridges'),
        text('ZZSXDM', '种植属性代码', 'Planting', { codes: 'plantingAttribute' }),
        text('SJNF', '数据年份', 'Year', { mandatory: false }),
      ],
    },
  ],
})
