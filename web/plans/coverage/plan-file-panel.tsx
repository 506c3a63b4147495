/** One plan's file: steps, number, villages covered, what it states and draws, its versions. */
import { AimOutlined, CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { problemText } from '../../api/problem-error.ts'
import { usePlanFile } from '../../api/villages.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { flyToBounds } from '../../map/camera.ts'
import { planLayers } from '../../map/plans/plan-kind-words.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress, pageState, usePageState } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import styles from './plan-file.module.css'
import { PlanFileBody } from './plan-file-body.tsx'

export function PlanFilePanel({ plan: fid }: { plan: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { revision } = usePageState()
  const { data: file, error } = usePlanFile(fid, revision)
  const close = () => navigate(pageAddress('/plans/coverage'))
  useEscape(true, close)
  const toMap = () => {
    if (!file) return
    const shown = { ...pageState().shown, plan: true, [planLayers[file.plan.kind]]: true }
    navigate(pageAddress('/', { shown, selected: { layer: 'plan', fid }, unit: null }))
    flyToBounds(file.plan.bounds)
  }
  return (
    <aside className={styles.panel} aria-label={t('coverage.file')} data-testid="plan-file">
      <header className={styles.head}>
        <h3 className={styles.title}>{file?.plan.name ?? t('coverage.file')}</h3>
        <Button
          size="small"
          icon={<AimOutlined />}
          disabled={!file}
          onClick={toMap}
          data-testid="plan-to-map"
        >
          {t('coverage.onMap')}
        </Button>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('close')}
          title={`${t('close')} (Esc)`}
          onClick={close}
        />
      </header>
      {error ? (
        <Notice tone="fault" text={problemText(error, language)} />
      ) : file ? (
        <PlanFileBody file={file} />
      ) : (
        <SkeletonRows rows={14} />
      )}
    </aside>
  )
}
