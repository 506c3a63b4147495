/** I21 附件、图件与文本齐全. */
import { inspectionItem } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

export const i21 = defineDeliveryRule({
  id: 'I21',
  title: '附件、图件与文本齐全',
  titleEn: 'Text, maps and annexes',
  version: 1,
  defectClass: 'C',
  asks: {
    title: '标准要求的文本、图件和附件，按文件名查找不到的，每项为不符合。',
    titleEn:
      'Each text, map and annex that the standard asks for and no file name tells of is nonconforming.',
  },
  clauses: [
    inspectionItem(
      '成果完整性',
      '除数据外，文本、图件和附件按清单齐全。',
      'Besides the data, text, maps and annexes are there by the list.',
    ),
  ],
  parameters: {},
  inspect({ profile, files }) {
    const missing = profile.documents.filter(({ pattern }) => {
      const wanted = new RegExp(pattern, 'iu')
      return !files.some((path) => wanted.test(path))
    })
    return {
      considered: profile.documents.length,
      defects: missing.map(({ id, title, titleEn }) => ({
        layer: null,
        path: title,
        state: 'nonconforming' as const,
        measure: { case: 'missing', field: id, name: title, name_en: titleEn },
      })),
    }
  },
  sentences: {
    missing: { title: '缺少“{name}”。', titleEn: 'The “{name_en}” is missing.' },
  },
  advice: {
    title: '按成果清单补交；文件名应能看出是哪一项。',
    titleEn: 'Deliver what the list asks for, under names that tell what each is.',
  },
})
