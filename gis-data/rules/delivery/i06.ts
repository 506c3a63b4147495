/** I06 值符合性: required values, kinds of value, codes of the stated version. */
import { inspectionItem } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { valueTables, versionUnstated } from './value-tables.ts'

export const i06 = defineDeliveryRule({
  id: 'I06',
  title: '值符合性',
  titleEn: 'Values',
  version: 1,
  defectClass: 'B',
  asks: {
    title:
      '逐行核对字段值：必填而为空、应为数值而不是、代码不在字典之内或属另一版分类的，为不符合。缺必填字段，或未说明用地用海分类版本而该代码两版含义不同的，为无法判定。',
    titleEn:
      'Values are checked row by row: a required one empty, text for a number, a code that the dictionary lacks or that belongs to the other version is nonconforming. With a required field missing, or the version unstated for a code that differs between the two, it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1302',
      '必填字段有值，数值字段为数值，代码取自所声明版本的字典。',
      'Required values are there, numbers are numbers, codes are of the dictionary in the stated version.',
    ),
  ],
  parameters: {},
  about: () => true,
  tables: (profile, codes) => ({
    ...valueTables(profile, codes),
    fields: profile.layers.flatMap((layer) =>
      layer.fields.map((field) => ({
        layer: layer.name,
        name: field.name,
        title: field.title,
        title_en: field.titleEn,
        type: field.type,
        filled: field.filled ?? false,
        codes: field.codes ?? null,
      })),
    ),
  }),
  sentences: {
    missing: {
      title: '{subject} 的 {field}（{name}）没有值。',
      titleEn: '{subject} has no value in {field} ({name_en}).',
    },
    not_a_number: {
      title: '{subject} 的 {field}（{name}）应为数值，实为“{value}”。',
      titleEn: '{field} ({name_en}) of {subject} should be a number; it is “{value}”.',
    },
    unknown_code: {
      title: '{subject} 的 {field}（{name}）为“{value}”，不在字典之内。',
      titleEn: '{field} ({name_en}) of {subject} is “{value}”, which the dictionary does not have.',
    },
    other_version: {
      title:
        '{subject} 的 {field}（{name}）为“{value}”，是另一版分类的代码，与所声明的 {version} 年版不符。',
      titleEn:
        '{field} ({name_en}) of {subject} is “{value}”, a code of the other version and not of {version}.',
    },
  },
  reasons: {
    version_unstated: versionUnstated,
    no_field: { title: '缺少字段', titleEn: 'fields are missing' },
  },
  advice: {
    title: '按数据字典改正；以 2020 版编码的先转换为 2023 版，并在元数据中写明版本。',
    titleEn:
      'Correct by the dictionary; turn codes of 2020 into those of 2023, and state the version in the metadata.',
  },
})
