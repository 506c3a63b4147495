/** Fixtures of I04. */
import { contentsOf, type DeliveryFixture } from './delivery-fixture.ts'

const whole = contentsOf('village_plan')
const only = (layer: string) => whole.layers.filter((facts) => facts.layer === layer)
const [plan] = only('GHDLTB')

export const i04Fixtures: readonly DeliveryFixture[] = [
  {
    title: 'CGCS2000 第 35 带、在区内没有缺陷，恰在比例界限上也没有',
    titleEn: 'CGCS2000 zone 35 within the district has no defect, exactly at the share neither',
    profile: 'village_plan',
    contents: contentsOf('village_plan', { layers: [{ ...plan!, districtShare: 0.99 }] }),
    considered: 1,
    defects: [],
  },
  {
    title: '别的坐标系、拒收的坐标系、区外的图形',
    titleEn: 'another CRS, a refused one, and shapes outside the district',
    profile: 'village_plan',
    contents: contentsOf('village_plan', {
      layers: [
        { ...plan!, crs: { srid: 3857, name: 'Pseudo-Mercator', fault: null, faultEn: null } },
        {
          ...only('GKBJ')[0]!,
          crs: { srid: null, name: null, fault: '西安 1980', faultEn: 'Xian 1980' },
        },
        { ...only('JQDLTB')[0]!, districtShare: 0.98 },
        { ...only('CJDCQ')[0]!, districtShare: null },
      ],
    }),
    considered: 4,
    defects: [
      { subject: 'GHDLTB', object: null, state: 'nonconforming', case: 'other_crs' },
      { subject: 'GKBJ', object: null, state: 'nonconforming', case: 'unusable' },
      {
        subject: 'JQDLTB',
        object: null,
        state: 'nonconforming',
        case: 'outside',
        measure: { share: 98 },
      },
      { subject: 'CJDCQ', object: null, state: 'undecidable', case: 'no_district' },
    ],
  },
]
