/** B01 耕地非农化. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { constructionUses, notConstruction } from '../site-bindings.ts'

export const b01 = defineRule({
  id: 'B01',
  title: '耕地非农化',
  titleEn: 'Farmland turned into building land',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '农房与三调耕地（01）图斑的重叠超过 {min_area_m2}，扣除农用地转用批准范围后仍超过 {min_area_m2} 的，为不符合，不分建成先后。',
    titleEn:
      'A house on surveyed farmland (01) by more than {min_area_m2} is nonconforming where more than {min_area_m2} remains after the land with an approved conversion is taken off, whenever it was built.',
  },
  clauses: [
    {
      title: '土地管理法 第三十条、第三十七条、第四十四条、第七十五条',
      titleEn: 'Land Administration Law, art. 30, 37, 44, 75',
      document: documents.landAdministration,
      article: '第三十条、第三十七条、第四十四条、第七十五条',
      gist: '国家保护耕地，禁止擅自在耕地上建房；占用农用地建设须办理农用地转用审批；违者责令改正或治理并处罚款。',
      gistEn:
        'Farmland is protected and may not be built on at will; building needs an approved conversion; offenders must restore the land and pay a fine.',
      certain: true,
    },
    {
      title: '国办发明电〔2020〕24号',
      titleEn: 'State Council General Office telegram 24 of 2020',
      document: documents.farmlandConversionNotice,
      article: '全文',
      gist: '坚决制止各类耕地“非农化”行为。',
      gistEn: 'Any use of farmland for other than farming is to be stopped.',
      certain: false,
    },
  ],
  subjects: ['rural_house'],
  reads: ['land_parcel', 'land_conversion'],
  bears: { land_parcel: ['place'], land_conversion: ['place'] },
  parameters: { min_area_m2: minArea },
  site: constructionUses,
  notForSites: notConstruction,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}占用{class_code}图斑{object}，扣除农转用批准范围后仍有 {area_m2} ㎡（{area_mu} 亩）未经批准。',
    titleEn:
      '{subject} stands on parcel {object} ({class_code}); {area_m2} m² ({area_mu} mu) of it lie outside any approved conversion.',
  },
  measureCodes: { class_code: 'landSurvey2019' },
  advice: {
    title: '核对农用地转用批准文件和地类调查时点；确无批准的，依法查处并恢复耕地。',
    titleEn:
      'Compare the approvals and the date of the survey; without an approval the case is prosecuted and the farmland restored.',
  },
})
