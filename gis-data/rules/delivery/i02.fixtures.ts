/** Fixtures of I02. */
import { contentsOf, type DeliveryFixture } from './delivery-fixture.ts'

export const i02Fixtures: readonly DeliveryFixture[] = [
  {
    title: '元数据完整，没有缺陷',
    titleEn: 'complete metadata has no defect',
    profile: 'village_plan',
    contents: contentsOf('village_plan'),
    considered: 6,
    defects: [],
  },
  {
    title: '没有元数据文件，记一处缺陷',
    titleEn: 'without a metadata file there is one defect',
    profile: 'village_plan',
    contents: contentsOf('village_plan', { metadata: null }),
    considered: 6,
    defects: [{ subject: '元数据', object: null, state: 'nonconforming', case: 'none' }],
  },
  {
    title: '空的条目算缺失，条目别名也算数',
    titleEn: 'an entry that is empty counts as missing, another name of an entry counts',
    profile: 'village_plan',
    contents: contentsOf('village_plan', {
      metadata: {
        成果名称: '战旗村村庄规划',
        编制单位: '某院',
        完成日期: '2026-03-01',
        坐标系: 'CGCS2000',
        基期年: ' ',
        用地用海分类版本: '2023',
      },
    }),
    considered: 6,
    defects: [
      {
        subject: '元数据',
        object: null,
        state: 'nonconforming',
        case: 'missing',
        measure: { field: 'base_year' },
      },
    ],
  },
]
