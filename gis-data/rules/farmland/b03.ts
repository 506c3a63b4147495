/** B03 耕地“非粮化”. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const b03 = defineRule({
  id: 'B03',
  title: '耕地“非粮化”',
  titleEn: 'Farmland turned away from grain',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '三调耕地（01）种植属性为非粮食作物的，与永久基本农田重叠超过 {min_area_m2} 为需论证；缺种植属性的为无法判定。以村社区计，非粮食作物面积超过本村耕地的 {max_share} 为提示；加上缺种植属性的面积才超过的，为无法判定。',
    titleEn:
      'Surveyed farmland (01) that grows other than grain is conditional where it overlaps permanent basic farmland by more than {min_area_m2}; without the planting attribute it cannot be judged. A village with more than {max_share} of its farmland so planted is a notice; where only parcels without the attribute carry it beyond, it cannot be judged.',
  },
  clauses: [
    {
      title: '粮食安全保障法 第十二条、第十三条',
      titleEn: 'Grain Security Law, art. 12, 13',
      document: documents.grainSecurity,
      article: '第十二条、第十三条',
      gist: '耕地种植用途实行管控，主要用于粮食和棉油糖蔬菜等农产品；永久基本农田重点用于粮食生产。',
      gistEn:
        'What grows on farmland is controlled: grain and other staple products, on basic farmland chiefly grain.',
      certain: true,
    },
    {
      title: '国办发〔2020〕44号',
      titleEn: 'State Council General Office opinion 44 of 2020',
      document: documents.nonGrainOpinion,
      article: '条号待核',
      gist: '明确耕地利用优先序，永久基本农田重点发展粮食生产，防止耕地非粮化。',
      gistEn: 'Sets the order of uses of farmland; basic farmland is chiefly for grain.',
      certain: false,
    },
  ],
  subjects: ['land_parcel', 'unit'],
  considers: { land_parcel: [{ field: 'class_code', in: ['01', '0101', '0102', '0103'] }] },
  reads: ['basic_farmland', 'land_parcel'],
  parameters: {
    min_area_m2: minArea,
    max_share: {
      title: '村社区耕地非粮化比例预警线',
      titleEn: 'Share of non-grain farmland in a village that warns',
      value: 0.3,
      source: '全国没有统一比例，按工程判断取三成，使用前由农业农村局核定',
      sourceEn:
        'there is no national figure: three tenths by engineering judgement, to be confirmed by the agricultural bureau before use',
      version: '2026-11',
      effective: '2020-11-17',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '只审查国土调查的种植属性',
    titleEn: 'looks at the planting found by the survey only',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}种植非粮食作物，其中 {area_m2} ㎡（{area_mu} 亩）是永久基本农田{object}。',
    titleEn:
      '{subject} grows other than grain; {area_m2} m² ({area_mu} mu) of it are basic farmland {object}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}耕地 {farmland_m2} ㎡ 中种植非粮食作物 {area_m2} ㎡（{area_mu} 亩），占 {percent}%，超过预警线 {limit_percent}%。',
      titleEn:
        'Of the {farmland_m2} m² of farmland in {subject}, {area_m2} m² ({area_mu} mu) grow other than grain: {percent}%, above {limit_percent}%.',
    },
  },
  reasons: {
    planting_missing: {
      title: '缺少种植属性，无法判定是否非粮化',
      titleEn: 'the planting is not stated: whether it is grain is unknown',
    },
  },
  advice: {
    title:
      '核实作物：蔬菜等可不处理，林果、苗木、草皮按 A02 查处；引导永久基本农田恢复种粮或粮经轮作。',
    titleEn:
      'Verify the crop: vegetables may stay, trees, nursery stock and turf fall under A02; lead basic farmland back to grain or rotation.',
  },
})
