/** Why rows of a rule were set aside and which layers were missing, in a sentence. */
import type { TFunction } from 'i18next'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { RuleOutcome } from '../../server/api/contract.ts'
import type { Language } from '../state/page-state.ts'
import { wordsIn } from '../state/use-language.ts'

export function setAsideText(
  { missing, setAsideReasons }: Pick<RuleOutcome, 'missing' | 'setAsideReasons'>,
  language: Language,
  t: TFunction,
): string {
  const reasons = setAsideReasons.map(({ reason, reasonEn, rows }) =>
    t('check.setAsideReason', {
      reason: language === 'zh' ? reason : reasonEn,
      rows: rows.toLocaleString('en-US'),
    }),
  )
  const layers = missing.map((id) => (isLayerId(id) ? wordsIn(language, layerOf(id)) : id))
  const lacking = layers.length > 0 ? [t('check.missing', { layers: layers.join('、') })] : []
  return [...lacking, ...reasons].join(';')
}
