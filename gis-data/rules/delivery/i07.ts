/** I07 编码与名称对应、标识码与图斑编号唯一. */
import { inspectionItem } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { valueTables, versionUnstated } from './value-tables.ts'

export const i07 = defineDeliveryRule({
  id: 'I07',
  title: '编码名称对应与唯一性',
  titleEn: 'Codes with their names, identifiers used once',
  version: 1,
  defectClass: 'A',
  asks: {
    title:
      '编码与名称按字典应一一对应，名称不符的，为不符合；标识码在图层内、图斑编号在坐落单位内重复的，为不符合。缺编码、名称或编号，或未说明分类版本而该代码两版含义不同的，为无法判定。',
    titleEn:
      'A name other than the dictionary has for its code is nonconforming; so is an identifier used twice in a layer, or a parcel number twice in a unit. Without code, name or number, or with the version unstated for a code that differs between the two, it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1303',
      '地类编码与名称一一对应；标识码唯一，图斑编号在坐落单位内唯一。',
      'Each code has its own name; an identifier occurs once, a parcel number once in its unit.',
    ),
  ],
  parameters: {},
  about: ({ unique }) => unique !== undefined,
  tables: (profile, codes) => ({
    ...valueTables(profile, codes),
    pairs: profile.layers.flatMap(({ name: layer, codeNames = [], fields }) =>
      codeNames.map(({ code, name }) => ({
        layer,
        code,
        name,
        list: fields.find((field) => field.name === code)?.codes,
      })),
    ),
    identifiers: profile.layers.flatMap(({ name: layer, unique, uniqueWithin }) => [
      ...(unique ? [{ layer, field: unique, within: null }] : []),
      ...(uniqueWithin ? [{ layer, ...uniqueWithin }] : []),
    ]),
  }),
  sentences: {
    pair: {
      title: '{subject} 的 {field} 为 {value}，名称应为“{expected}”，实为“{name}”。',
      titleEn: '{field} of {subject} is {value}; its name should be “{expected}”, it is “{name}”.',
    },
    duplicate: {
      title: '{subject} 的 {field}“{value}”与 {object} 重复。',
      titleEn: 'The {field} “{value}” of {subject} is also that of {object}.',
    },
  },
  reasons: {
    version_unstated: versionUnstated,
    no_value: { title: '编码、名称或编号缺失', titleEn: 'code, name or number is missing' },
  },
  advice: {
    title: '按字典改正名称；重新编排重复的标识码，不要改动已使用的编码。',
    titleEn: 'Correct the name by the dictionary; number duplicates anew.',
  },
})
