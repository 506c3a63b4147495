/** As of which revision the figures are shown. */
import { useTranslation } from 'react-i18next'
import { RevisionChoice } from '../map/revision/revision-choice.tsx'
import { patchPageState, usePageState } from '../state/use-page-state.ts'

export function AsOf() {
  const { t } = useTranslation()
  const { revision } = usePageState()
  return (
    <div data-testid="as-of">
      <RevisionChoice
        width={190}
        value={revision}
        label={t('indicators.asOf')}
        onChange={(chosen) => patchPageState({ revision: chosen }, { step: true })}
      />
    </div>
  )
}
