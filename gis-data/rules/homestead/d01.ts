/** D01 一户一宅. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const d01 = defineRule({
  id: 'D01',
  title: '一户一宅',
  titleEn: 'One household, one homestead',
  version: 2,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '按户编码归集每户未退出的宅基地：多于一处的，除批准最早的一处外，每处为不符合；其中继承取得的为需论证。选址时指明农户的，该户已有的每处宅基地都计。',
    titleEn:
      'Homesteads not withdrawn are gathered by household. Each beyond the one approved first is nonconforming, or conditional if it was inherited. For a site with its household named, every homestead held counts.',
  },
  clauses: [
    {
      title: '土地管理法 第六十二条第一款',
      titleEn: 'Land Administration Law, art. 62(1)',
      document: documents.landAdministration,
      article: '第六十二条第一款',
      gist: '农村村民一户只能拥有一处宅基地。因继承房屋而占有的另行标注。',
      gistEn:
        'A rural household may have one homestead only. Those held through an inherited house are marked apart.',
      certain: true,
    },
  ],
  subjects: ['household'],
  reads: ['homestead'],
  links: { homestead: { field: 'household_code', subjectField: 'code' } },
  parameters: {},
  site: { homestead: { layer: 'household', values: { code: 'household' } } },
  siteLacks: {
    homestead: {
      title: '未指明申请户，不知该户是否已有宅基地；填写申请户的户编码即可判定',
      titleEn:
        'no applying household named, so it is not known whether it already has a homestead; give its code to decide',
    },
  },
  notForSites: {
    title: '不涉及新增宅基地',
    titleEn: 'no further homestead is involved',
  },
  evidence: 'whole',
  sentence: {
    title: '{subject}共有 {homesteads} 处宅基地，除 {kept} 外还占有{object}，面积 {area_m2} ㎡。',
    titleEn:
      '{subject} holds {homesteads} homesteads; besides {kept} it holds {object} of {area_m2} m².',
  },
  siteSentence: {
    title:
      '申请户已有宅基地{object}（{area_m2} ㎡），现有 {homesteads} 处；再申请须先退出或属继承、分户。',
    titleEn:
      'The applying household already holds {object} ({area_m2} m²), {homesteads} homesteads in all; a further one asks for its withdrawal, an inheritance or a divided household.',
  },
  sentences: {
    conditional: {
      title:
        '{subject}因继承另有宅基地{object}（{area_m2} ㎡），共 {homesteads} 处，需核实继承关系。',
      titleEn:
        '{subject} inherited a further homestead {object} ({area_m2} m²), {homesteads} in all: the inheritance is to be verified.',
    },
  },
  measureCodes: { acquisition: 'homesteadAcquisition' },
  advice: {
    title: '核实户籍分户和取得来源；属继承的登记备注，属多占的引导自愿有偿退出。',
    titleEn:
      'Verify the household register and the origin; note inheritances, and lead the others to withdraw voluntarily with compensation.',
  },
})
