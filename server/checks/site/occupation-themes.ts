/** By what a site's land is broken down: land class, owner, village plan, and each control line. */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { codeTitle } from '../../../gis-data/codes/index.ts'
import { type LayerId, layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import type { Words } from '../../../gis-data/words.ts'

export interface Theme extends Words {
  readonly id: string
  readonly layer: LayerId
  /** Text expression on `feature`. */
  readonly key: RawBuilder<unknown>
  /** Words and customary fill of a key. */
  readonly describe: (key: string | null) => Words & { fill: string | null }
  /** The layer draws a line: land outside of it is known to be outside. */
  readonly line: boolean
}

const byClass = (id: LayerId, words: Words, line: boolean): Theme => {
  const layer = layerOf(id)
  const { classField } = layer
  return {
    ...words,
    id,
    layer: id,
    key: classField ? sql`${sql.id('feature', classField)}::text` : sql`null::text`,
    describe: (key) => classWords(layer, key, line),
    line,
  }
}

function classWords(layer: Layer, key: string | null, line: boolean) {
  const found = layer.classes?.find(({ values }) => key !== null && values.includes(key))
  const drawing = found?.drawing ?? layer.drawing
  const { title, titleEn } =
    found ?? (line ? layer : { title: key ?? '未分类', titleEn: key ?? 'Unclassified' })
  return {
    title: key !== null && !line ? `${title} ${key}` : title,
    titleEn: key !== null && !line ? `${titleEn} ${key}` : titleEn,
    fill: drawing.fill ?? drawing.line ?? null,
  }
}

const SEPARATOR = '\u001f'

const owner: Theme = {
  id: 'owner',
  title: '权属',
  titleEn: 'Owner',
  layer: 'land_parcel',
  key: sql`concat_ws(${SEPARATOR}::text, coalesce(feature.ownership, ''), nullif(feature.owner_name, ''))`,
  describe: (key) => {
    const [ownership = '', name] = (key ?? '').split(SEPARATOR)
    const words = (language: 'zh' | 'en') =>
      [
        ownership === '' ? null : codeTitle('ownership', ownership, language),
        name ?? (language === 'zh' ? '权属单位未载明' : 'owner not on record'),
      ]
        .filter(Boolean)
        .join(' · ')
    return { title: words('zh'), titleEn: words('en'), fill: null }
  },
  line: false,
}

/** Control lines in the order of the catalogue, and the farmland built to a high standard. */
const lines: readonly LayerId[] = layerIds.filter(
  (id) =>
    (layerOf(id).group === 'control' || id === 'high_standard_farmland') &&
    layerOf(id).geometry === 'MultiPolygon',
)

export const occupationThemes: readonly Theme[] = [
  byClass('land_parcel', { title: '现状地类', titleEn: 'Land as it is' }, false),
  owner,
  byClass('plan_village', { title: '村庄规划用地', titleEn: 'Village plan' }, false),
  ...lines.map((id) => byClass(id, layerOf(id), true)),
]
