/** Which run the matrix shows: the newest by default, any that has ended. */

import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { scopeText } from '../../gis-data/scope-text.ts'
import { useRuns } from '../api/checks.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState } from '../state/use-page-state.ts'

export function PlanRun({ shown }: { shown: string | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data: runs } = useRuns()
  const ended = (runs ?? []).filter(({ status }) => status === 'done')
  return (
    <Select
      style={{ width: 250 }}
      aria-label={t('plans.run')}
      placeholder={runs?.length === 0 && t('plans.noRunYet')}
      value={ended.some(({ id }) => id === shown) ? shown : null}
      options={ended.map(({ id, scopeTitle, startedAt }) => ({
        value: id,
        label: `${scopeText(scopeTitle, language)} · ${formatTime(startedAt)}`,
      }))}
      onChange={(run) => patchPageState({ run }, { step: true })}
    />
  )
}
