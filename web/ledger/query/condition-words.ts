/** A condition in words, as it stands in the head of a table. */
import type { TFunction } from 'i18next'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { codeTitle } from '../../../gis-data/codes/index.ts'
import { formatCql2 } from '../../../gis-data/cql2/format-cql2.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { UnitSummary } from '../../../server/api/contract.ts'
import type { Language } from '../../state/page-state.ts'
import type { Condition, FieldCondition } from './condition.ts'

export interface WordsContext {
  readonly t: TFunction
  readonly language: Language
  readonly units: readonly UnitSummary[]
  /** The declaration of a layer; null for one that there is not. */
  readonly layerOf: (id: string) => Layer | null
}

/** `layer`: whose fields the condition names. */
export function conditionWords(condition: Condition, layer: string, context: WordsContext): string {
  const { t, units, layerOf } = context
  switch (condition.kind) {
    case 'unit': {
      const unit = units.find(({ code }) => code === condition.code)
      return t('query.said.unit', { unit: unit ? shortPlaceName(unit.name) : condition.code })
    }
    case 'place': {
      const { relation, metres, where, negated } = condition
      const title = titleOf(layerOf(condition.layer), condition.layer, context)
      const other = where
        ? t('query.said.where', {
            layer: title,
            condition: fieldWords(where, condition.layer, context),
          })
        : title
      const said = t(`query.said.${relation}`, { layer: other, metres })
      return negated ? t('query.said.not', { condition: said }) : said
    }
    case 'shape':
      return t(`query.said.shape.${condition.relation}`, { metres: condition.metres })
    case 'text':
      return formatCql2(condition.expression)
    default:
      return fieldWords(condition, layer, context)
  }
}

function fieldWords(condition: FieldCondition, layer: string, context: WordsContext): string {
  const { t, layerOf, language } = context
  const declared = layerOf(layer)?.fields.find(({ name }) => name === condition.field)
  const field = declared
    ? language === 'zh'
      ? declared.title
      : declared.titleEn
    : systemField(condition.field, t)
  const said = (key: 'is' | 'isNot' | 'contains' | 'containsNot', value: string) =>
    t(`query.said.${key}`, { field, value })
  switch (condition.kind) {
    case 'values': {
      const codes = declared?.codes
      const value = condition.values
        .map((one) => (codes ? codeTitle(codes, one, language) : one || t('query.said.empty')))
        .join(language === 'zh' ? '、' : ', ')
      return said(condition.negated ? 'isNot' : 'is', value)
    }
    case 'contains':
      return said(condition.negated ? 'containsNot' : 'contains', condition.text)
    case 'blank':
      return t(condition.negated ? 'query.said.given' : 'query.said.blank', { field })
    case 'flag':
      return said('is', t(condition.value ? 'query.yes' : 'query.no'))
    case 'range': {
      const { from, to, exclusive } = condition
      if (from !== null && to !== null)
        return from === to ? `${field} = ${from}` : `${field} ${from} – ${to}`
      if (from === null) return `${field} ${exclusive ? '<' : '≤'} ${to}`
      return `${field} ${exclusive ? '>' : '≥'} ${from}`
    }
  }
}

function systemField(name: string, t: TFunction): string {
  if (name === 'unit_code') return t('table.unit')
  if (name === 'area_m2') return t('table.area')
  return name === 'fid' ? t('ledger.fid') : name
}

const titleOf = (layer: Layer | null, id: string, { language }: WordsContext) =>
  layer === null ? id : language === 'zh' ? layer.title : layer.titleEn
