/** What was committed, and the ways on: the layer on the map, the changeset, the way back. */
import { AimOutlined, DiffOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isLayerId } from '../../../gis-data/layers/index.ts'
import type { ImportReport } from '../../../server/api/contract.ts'
import { useChangeset } from '../../api/changesets.ts'
import { type Bounds, grownBounds } from '../../lib/bounds.ts'
import { flyToBounds } from '../../map/camera.ts'
import { freshTable } from '../../state/layer-filter.ts'
import { pageAddress, pageState } from '../../state/use-page-state.ts'
import { ReportFacts } from '../history/report-facts.tsx'
import { UndoChangeset } from '../history/undo-changeset.tsx'
import { useLayerTitle } from '../layer-title.ts'
import { SetAsideDownloads } from './set-aside-downloads.tsx'
import styles from './steps.module.css'

interface CommittedProps {
  /** The draft that was committed. */
  readonly draft: string
  readonly report: ImportReport
  readonly bounds: Bounds | null
}

export function Committed({ draft, report, bounds }: CommittedProps) {
  const { t } = useTranslation()
  const titleOf = useLayerTitle()
  const [, navigate] = useLocation()
  const queries = useQueryClient()
  const { data: changeset } = useChangeset(report.changeset)
  useEffect(() => {
    // the layers on every page are others now
    void queries.invalidateQueries({ queryKey: ['layers'] })
    void queries.invalidateQueries({ queryKey: ['changesets'] })
  }, [queries])
  const show = () => {
    if (bounds) flyToBounds(grownBounds(bounds, 0.1, 0.001))
    const shown = { ...pageState().shown, [report.layer]: true }
    navigate(pageAddress('/', { ...freshTable, shown, view: null, table: report.layer }))
  }
  return (
    <div data-testid="committed">
      <h3 className={styles.heading}>
        ✓{' '}
        {t('imports.done', {
          layer: isLayerId(report.layer) ? titleOf(report.layer) : report.title,
          id: report.changeset,
        })}
      </h3>
      <ReportFacts report={report} />
      {report.rejected > 0 && <SetAsideDownloads draft={draft} />}
      <div className={styles.actions}>
        <Button type="primary" icon={<AimOutlined />} data-testid="show-on-map" onClick={show}>
          {t('imports.showOnMap')}
        </Button>
        <Button
          icon={<DiffOutlined />}
          onClick={() => navigate(pageAddress(`/imports/change/${report.changeset}`))}
        >
          {t('imports.showChangeset')}
        </Button>
        {changeset && <UndoChangeset changeset={changeset} />}
      </div>
    </div>
  )
}
