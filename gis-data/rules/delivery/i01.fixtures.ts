/** Fixtures of I01. */
import { contentsOf, type DeliveryFixture } from './delivery-fixture.ts'

const whole = contentsOf('village_plan')

export const i01Fixtures: readonly DeliveryFixture[] = [
  {
    title: '按规则命名的成果没有缺陷',
    titleEn: 'a delivery named by the rule has no defect',
    profile: 'village_plan',
    contents: whole,
    considered: whole.files.length,
    defects: [],
  },
  {
    title: '图层自行命名、根目录没有代码、多出目录，都能发现',
    titleEn: 'a layer under a name of its own, a root without code and a foreign folder are found',
    profile: 'village_plan',
    contents: contentsOf('village_plan', {
      files: ['战旗村/矢量数据/规划图斑.shp', '战旗村/临时/GHDLTB.shp'],
    }),
    considered: 2,
    defects: [
      {
        subject: '战旗村/矢量数据/规划图斑.shp',
        object: null,
        state: 'nonconforming',
        case: 'file_name',
      },
      { subject: '战旗村', object: null, state: 'nonconforming', case: 'root_name' },
      { subject: '战旗村/临时', object: null, state: 'nonconforming', case: 'folder_name' },
    ],
  },
]
