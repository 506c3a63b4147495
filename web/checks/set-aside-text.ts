/** Why rows of a rule were set aside and which layers were missing, in a sentence. */
import type { TFunction } from 'i18next'
import type { RuleOutcome } from '../../server/api/contract.ts'
import type { Language } from '../state/page-state.ts'
import { layerTitles } from './layer-titles.ts'

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
  const lacking =
    missing.length > 0 && reasons.length === 0
      ? [t('check.missing', { layers: layerTitles(missing, language) })]
      : []
  return [...lacking, ...reasons].join('；')
}
