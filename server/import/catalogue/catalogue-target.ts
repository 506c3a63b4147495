/** Import into a layer of the catalogue: fields matched, values judged, rows compared with what stands. */
import { sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { wordColumns } from '../../../gis-data/codes/word-beside-code.ts'
import { isDerivedColumn } from '../../../gis-data/derived-columns.ts'
import { isLayerId, type LayerId, layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { type MatchedFields, matchFields } from '../../../gis-data/match-fields.ts'
import type { ReplacedScope } from '../../api/replaced-scope-contract.ts'
import { holdsSyntheticRows } from '../../db/insert-features.ts'
import { layerTable } from '../../db/layer-ddl.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { ImportMode, ImportTarget } from '../import-target.ts'
import { placesOf } from '../scope/replaced-scope.ts'
import { withoutPlace } from '../without-place.ts'
import { admitRows, isGiven } from './admit-rows.ts'
import { compareStaged } from './compare-staged.ts'
import { doubtsOfRows } from './doubts-of-rows.ts'
import { judgeStaged } from './judge-staged.ts'
import { remarkReplacement } from './remark-replacement.ts'
import { writeStaged } from './write-staged.ts'

export interface CatalogueChoice {
  readonly layer: string
  readonly mode: ImportMode
  readonly scope: ReplacedScope
  /** Catalogue field to delivered field; null: matched by names. */
  readonly mapping: Readonly<Record<string, string>> | null
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Id of the list of land codes that the file is read by; null: the layer's own. */
  readonly codeSystem: string | null
}

/** @throws UserFault `not_found` when the catalogue has no such layer. */
export function catalogueTarget(choice: CatalogueChoice): ImportTarget {
  const { layer: id, mode, scope, codes, codeSystem } = choice
  if (!isLayerId(id)) throw unknownLayer(id)
  const layer: Layer = layerOf(id)
  const partly = placesOf(choice) !== null
  return {
    layer: id,
    title: layer.title,
    mode,
    scope,
    table: layerTable(id),
    own: sql<boolean>`true`,
    areaM2: layer.geometry ? sql`area_m2` : sql`0`,
    shaped: layer.geometry !== null,
    spansUnits: layer.spansUnits ?? false,
    keyField: layer.keyField,
    refuseEarly: async () => {},
    admission(summary, notes, file) {
      const matched = choice.mapping
        ? chosenFields(layer, choice.mapping, summary.fields, file)
        : matchFields(layer, summary.fields)
      refuseMissing(layer, matched, mode, file, summary.fields)
      if (layer.geometry && summary.table && mode !== 'update')
        throw withoutPlace(file, summary, {
          zh: `不能成为「${layer.title}」的要素`,
          en: `it cannot go into ${layer.titleEn}`,
        })
      const { matches } = matched
      const mapping = Object.fromEntries(
        matches.map(({ field, delivered }) => [field.name, delivered]),
      )
      const words = wordColumns(layer, mapping, matched.unmatched)
      // Our own exports carry these; the database makes them anew.
      const unmatched = matched.unmatched.filter(
        (name) => !isDerivedColumn(layer, name) && !words.some(({ word }) => word === name),
      )
      if (unmatched.length > 0)
        notes.remark(
          `没有对应字段、未导入：${unmatched.join('、')}`,
          `no field for these, not imported: ${unmatched.join(', ')}`,
        )
      for (const { code, word } of words)
        notes.remark(
          `${word} 是 ${code} 的名称，用于核对，不另存`,
          `${word} holds the words of ${code}: compared with the codes, not kept`,
        )
      const mayLackShape = mode === 'update' && summary.table
      const doubts = doubtsOfRows(layer, words, codeSystem)
      return { admit: admitRows({ layer, matches, codes, mayLackShape, doubts }, notes), mapping }
    },
    judgeStaged: (area, notes, file, mapping) =>
      judgeStaged(area, layer, mode, notes, file, mapping),
    compare: (area) => compareStaged(area, layer, mode, partly),
    tellReplaced: (area, notes, mapping) => remarkReplacement(area, layer, choice, mapping, notes),
    write: (tx, area, revision) => writeStaged(tx, area, layer, choice, revision),
    staysSynthetic: async (tx) =>
      (mode !== 'replace' || partly) && (await holdsSyntheticRows(tx, id as LayerId)),
  }
}

function chosenFields(
  layer: Layer,
  mapping: Readonly<Record<string, string>>,
  delivered: readonly string[],
  file: string,
): MatchedFields {
  const matches = Object.entries(mapping).map(([name, source]) => {
    const field = layer.fields.find((known) => known.name === name)
    if (field && (isGiven(source) || delivered.includes(source)))
      return { field, delivered: source }
    throw new UserFault(
      'bad_request',
      field
        ? `${file}：文件中没有字段 ${source}；有：${delivered.join('、')}`
        : `图层「${layer.title}」没有字段 ${name}`,
      field
        ? `${file}: the file has no field ${source}; it has: ${delivered.join(', ')}`
        : `the layer ${layer.titleEn} has no field ${name}`,
    )
  })
  const taken = new Set(matches.map((match) => match.delivered))
  return { matches, unmatched: delivered.filter((name) => !taken.has(name)) }
}

/** An update needs the key; new rows that lack more are set aside one by one. */
function refuseMissing(
  layer: Layer,
  { matches }: MatchedFields,
  mode: ImportMode,
  file: string,
  delivered: readonly string[],
): void {
  const needed = layer.fields.filter((field) =>
    mode === 'update' ? field.name === layer.keyField : field.required,
  )
  const missing = needed.filter((field) => !matches.some((match) => match.field === field))
  if (missing.length === 0) return
  const zh = missing.map(({ title, standardName, name }) => `${title}(${standardName ?? name})`)
  const en = missing.map(({ standardName, name }) => standardName ?? name)
  const [why, whyEn] =
    mode === 'update' ? ['更新所依据', 'an update goes by'] : ['必填', 'requires']
  throw new UserFault(
    'unreadable_file',
    `${file}：图层「${layer.title}」${why}的字段在文件中找不到：${zh.join('、')}；文件有：${delivered.join('、')}`,
    `${file}: fields that ${layer.titleEn} ${whyEn} are not in the file: ${en.join(', ')}; it has: ${delivered.join(', ')}`,
  )
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
