/** I05 结构符合性: fields as the standard has them. */
import { layerNamed } from '../../deliveries/index.ts'
import { inspectionItem } from './delivery-clause.ts'
import type { DeclaredField, DeliveredLayerFacts, StructureDefect } from './delivery-contents.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

export const i05 = defineDeliveryRule({
  id: 'I05',
  title: '结构符合性',
  titleEn: 'Structure of the tables',
  version: 1,
  defectClass: 'B',
  asks: {
    title:
      '各图层的必备字段与标准比对：缺字段、类型不同（整数可作数值）、长度不同的，为不符合。文件格式不带字段类型的，为无法判定。',
    titleEn:
      'The required fields of each layer are held against the standard: a field missing, of another type (an integer may be a number) or of another length is nonconforming. Where the format declares no types it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1301',
      '图层的字段名称、类型和长度与数据库标准一致。',
      'Names, types and lengths of the fields are those of the database standard.',
    ),
  ],
  parameters: {},
  inspect({ profile, layers }) {
    const defects: StructureDefect[] = []
    let considered = 0
    for (const facts of layers) {
      const declared = layerNamed(profile, facts.layer)
      const fields = declared?.fields.filter(({ mandatory }) => mandatory) ?? []
      considered += fields.length
      for (const expected of fields) {
        const found = facts.fields.find(({ name }) => name.toUpperCase() === expected.name)
        const measure = judge(expected, found)
        if (measure) defects.push(about(facts, expected.name, measure))
      }
    }
    return { considered, defects }
  },
  sentences: {
    missing: {
      title: '图层 {layer} 缺少字段 {field}（{name}）。',
      titleEn: '{layer} lacks the field {field} ({name_en}).',
    },
    type: {
      title: '图层 {layer} 字段 {field} 的类型为 {found}，应为 {expected}。',
      titleEn: 'The field {field} of {layer} is {found}; it should be {expected}.',
    },
    length: {
      title: '图层 {layer} 字段 {field} 的长度为 {found}，应为 {expected}。',
      titleEn: 'The field {field} of {layer} has length {found}; it should be {expected}.',
    },
  },
  reasons: {
    no_structure: {
      title: 'GeoJSON 与 CSV 不带字段类型和长度',
      titleEn: 'GeoJSON and CSV declare neither types nor lengths',
    },
  },
  advice: {
    title: '以标准空库为模板重新输出，不要改动字段名、类型和长度。',
    titleEn: 'Write it again from the empty database of the standard, without changing its fields.',
  },
})

type Expected = NonNullable<ReturnType<typeof layerNamed>>['fields'][number]

function judge(
  expected: Expected,
  found: DeclaredField | undefined,
): StructureDefect['measure'] | null {
  const { title, titleEn, type, length } = expected
  if (!found) return { case: 'missing', name: title, name_en: titleEn }
  if (found.type === null) return { reason: 'no_structure' }
  const agrees = found.type === type || (type === 'number' && found.type === 'integer')
  if (!agrees) return { case: 'type', found: found.type, expected: type }
  if (length !== undefined && found.length !== null && found.length !== length)
    return { case: 'length', found: found.length, expected: length }
  return null
}

const about = (
  { layer, path }: DeliveredLayerFacts,
  field: string,
  measure: StructureDefect['measure'],
): StructureDefect => ({
  layer,
  path,
  state: 'reason' in measure ? 'undecidable' : 'nonconforming',
  measure: { field, ...measure },
})
