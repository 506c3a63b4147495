/** Import into a layer of the catalogue: fields matched, values judged, rows appended. */
import { systemColumns } from '../../../gis-data/catalogue.ts'
import { isLayerId, layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { ImportTarget } from '../import-target.ts'
import { admitRows } from './admit-rows.ts'
import { commitCatalogueRows } from './commit-catalogue-rows.ts'
import { judgeStaged } from './judge-staged.ts'
import { type MatchedFields, matchFields } from './match-fields.ts'

const systemNames: readonly string[] = systemColumns

/** @throws UserFault `not_found` when the catalogue has no such layer. */
export function catalogueTarget({ layer: id = '' }: { readonly layer?: string }): ImportTarget {
  if (!isLayerId(id)) throw unknownLayer(id)
  const layer = layerOf(id)
  return {
    layer: id,
    title: layer.title,
    table: layerTable(id),
    refuseEarly: async () => {},
    admission(summary, notes, file) {
      const matched = matchFields(layer, summary.fields)
      refuseMissing(matched)
      // Our own exports carry these; the database makes them anew.
      const unmatched = matched.unmatched.filter((name) => !systemNames.includes(name))
      if (unmatched.length > 0)
        notes.remark(
          `没有对应字段、未导入：${unmatched.join('、')}`,
          `no field for these, not imported: ${unmatched.join(', ')}`,
        )
      return admitRows(layer, matched.matches, notes)

      function refuseMissing({ matches }: MatchedFields): void {
        const missing = layer.fields.filter(
          (field) => field.required && !matches.some((match) => match.field === field),
        )
        if (missing.length === 0) return
        const zh = missing.map(
          ({ title, standardName, name }) => `${title}(${standardName ?? name})`,
        )
        const en = missing.map(({ standardName, name }) => standardName ?? name)
        throw new UserFault(
          'unreadable_file',
          `${file}：图层「${layer.title}」必填的字段在文件中找不到：${zh.join('、')}；文件有：${summary.fields.join('、')}`,
          `${file}: fields that ${layer.titleEn} requires are not in the file: ${en.join(', ')}; it has: ${summary.fields.join(', ')}`,
        )
      }
    },
    judgeStaged: (area, notes, file) => judgeStaged(area, layer, notes, file),
    commit: (area, { source, report }) => commitCatalogueRows(area, id, source, report),
  }
}

function unknownLayer(asked: string): UserFault {
  const close = layerIds.filter(
    (id) => asked.startsWith(id) || id.startsWith(asked) || layerOf(id).title === asked,
  )
  const [meant, meantEn] =
    asked !== '' && close.length > 0
      ? [`；是否指 ${close.join('、')}？`, `; did you mean ${close.join(', ')}?`]
      : ['；全部图层可用 hegui layers 列出', '; hegui layers lists them all']
  return new UserFault(
    'not_found',
    `目录中没有图层 ${asked}${meant}`,
    `the catalogue has no layer ${asked}${meantEn}`,
  )
}
