/** I03 图层完整性. */
import { inspectionItem } from './delivery-clause.ts'
import type { StructureDefect } from './delivery-contents.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

export const i03 = defineDeliveryRule({
  id: 'I03',
  title: '图层完整性',
  titleEn: 'Completeness of layers',
  version: 1,
  defectClass: 'A',
  asks: {
    title:
      '标准要求必备的图层和表，缺少、为空、有多份文件或图形类型不符的，为不符合；文件无法读取的，也为不符合。',
    titleEn:
      'A layer or table that the standard requires is nonconforming if it is missing, empty, delivered more than once or of another type of shape; so is a file that cannot be read.',
  },
  clauses: [
    inspectionItem(
      '1201',
      '必选图层和表齐全、可读，且不为空。',
      'Every mandatory layer and table is there, can be read and is not empty.',
    ),
  ],
  parameters: {},
  inspect({ profile, layers, unreadable }) {
    const mandatory = profile.layers.filter((layer) => layer.mandatory)
    const defects: StructureDefect[] = unreadable.map(({ path, message, messageEn }) => ({
      layer: null,
      path,
      state: 'nonconforming',
      measure: { case: 'unreadable', message, message_en: messageEn },
    }))
    for (const { name, title, titleEn, shape } of mandatory) {
      const found = layers.filter(({ layer }) => layer === name)
      const about = { layer: name, path: found[0]?.path ?? null, state: 'nonconforming' as const }
      const words = { name: title, name_en: titleEn }
      if (found.length === 0) defects.push({ ...about, measure: { case: 'missing', ...words } })
      else if (found.length > 1)
        defects.push({ ...about, measure: { case: 'twice', ...words, count: found.length } })
      else if (found[0]!.rowCount === 0)
        defects.push({ ...about, measure: { case: 'empty', ...words } })
      else if (shape !== 'none' && Object.keys(found[0]!.shapes).some((kind) => kind !== shape))
        defects.push({ ...about, measure: { case: 'shape', ...words, expected: shape } })
    }
    return { considered: mandatory.length, defects }
  },
  sentences: {
    missing: {
      title: '缺少{name}图层 {layer}。',
      titleEn: 'The layer {layer} ({name_en}) is missing.',
    },
    empty: {
      title: '{name}图层 {layer} 为空。',
      titleEn: 'The layer {layer} ({name_en}) is empty.',
    },
    twice: {
      title: '{name}图层 {layer} 有 {count} 份文件，无法确定以哪一份为准。',
      titleEn:
        'The layer {layer} ({name_en}) comes in {count} files; which one counts is not clear.',
    },
    shape: {
      title: '{name}图层 {layer} 的图形类型不符，应为 {expected}。',
      titleEn: 'The layer {layer} ({name_en}) has other shapes than {expected}.',
    },
    unreadable: {
      title: '文件无法读取：{message}',
      titleEn: 'The file cannot be read: {message_en}',
    },
  },
  advice: {
    title: '补交缺少的图层；Shapefile 须连同 .shx、.dbf、.prj 一并提交。',
    titleEn: 'Deliver the missing layers; a Shapefile comes with its .shx, .dbf and .prj.',
  },
})
