/** I02 元数据. */
import { inspectionItem } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

export const i02 = defineDeliveryRule({
  id: 'I02',
  title: '元数据',
  titleEn: 'Metadata',
  version: 1,
  defectClass: 'C',
  asks: {
    title: '没有元数据文件，或标准要求的元数据项没有填写的，每项为不符合。',
    titleEn:
      'No metadata file, and each entry that the standard asks for and that is not filled in, is nonconforming.',
  },
  clauses: [
    inspectionItem(
      '1102',
      '随成果提交元数据，必填项齐全。',
      'Metadata comes with the delivery and has every required entry.',
    ),
  ],
  parameters: {},
  inspect({ metadata, profile }) {
    const about = { layer: null, path: '元数据', state: 'nonconforming' as const }
    const considered = profile.metadata.length
    if (metadata === null) return { considered, defects: [{ ...about, measure: { case: 'none' } }] }
    const missing = profile.metadata.filter(
      ({ names }) => !names.some((name) => (metadata[name] ?? '').trim() !== ''),
    )
    return {
      considered,
      defects: missing.map(({ id, title, titleEn }) => ({
        ...about,
        measure: { case: 'missing', field: id, name: title, name_en: titleEn },
      })),
    }
  },
  sentences: {
    none: { title: '没有元数据文件。', titleEn: 'There is no metadata file.' },
    missing: { title: '元数据缺少“{name}”。', titleEn: 'The metadata lacks “{name_en}”.' },
  },
  advice: {
    title: '补交元数据文件（元数据.xml 或 元数据.txt），每项一行“名称=值”。',
    titleEn:
      'Deliver a metadata file （元数据.xml, or 元数据.txt with a line “name=value” for each entry）.',
  },
})
