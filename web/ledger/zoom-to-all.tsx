/** Brings everything that the filter leaves onto the map. */
import { ExpandOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { type LedgerQuestion, useLedgerBounds } from '../api/ledger.ts'
import { problemText } from '../api/problem-error.ts'
import { useStore } from '../lib/store.ts'
import { flyToBounds } from '../map/camera.ts'
import { currentMap } from '../map/current-map.ts'
import { useLanguage } from '../state/use-language.ts'

export interface ZoomToAllProps {
  readonly question: LedgerQuestion
  /** Nothing is left. */
  readonly nothing: boolean
}

export function ZoomToAll({ question, nothing }: ZoomToAllProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const map = useStore(currentMap)
  const asked = useLedgerBounds(question)
  if (!map) return null
  const go = () =>
    asked.mutate(undefined, { onSuccess: ({ bounds }) => bounds && flyToBounds(bounds) })
  const said = asked.error ? problemText(asked.error, language) : t('ledger.zoomToAll')
  return (
    <Button
      size="small"
      icon={<ExpandOutlined />}
      aria-label={t('ledger.zoomToAll')}
      title={said}
      disabled={nothing}
      loading={asked.isPending}
      data-testid="ledger-zoom"
      onClick={go}
    />
  )
}
