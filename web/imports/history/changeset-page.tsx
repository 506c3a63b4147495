/** One changeset: what it was, what it did to each layer, and the way back. */
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actorText } from '../../../gis-data/actor-text.ts'
import { reasonText } from '../../../gis-data/reason-text.ts'
import { useChangeset, useImportReport } from '../../api/changesets.ts'
import { problemText } from '../../api/problem-error.ts'
import { formatTime } from '../../lib/format-time.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import styles from '../imports-page.module.css'
import { useLayerTitle } from '../layer-title.ts'
import { LayerChanges } from './layer-changes.tsx'
import { ReportFacts } from './report-facts.tsx'
import { UndoChangeset } from './undo-changeset.tsx'

export function ChangesetPage({ id, since }: { id: number; since: number | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const titleOf = useLayerTitle()
  const { data: changeset, error } = useChangeset(id)
  const [chosen, setChosen] = useState<string | null>(null)
  const layers = changeset?.layers ?? []
  const layer = layers.find((each) => each === chosen) ?? layers[0] ?? null
  const report = useImportReport(id, layer, changeset?.kind === 'import')
  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  if (!changeset) return <SkeletonRows rows={16} />
  return (
    <article className={styles.sheet} data-testid="changeset-page">
      <header className={styles.head}>
        <div className={styles.naming}>
          <p className={styles.note}>
            <Link href={pageAddress('/imports')}>{t('imports.history')}</Link> ›{' '}
            {t('imports.changesetNumber', { id })}
          </p>
          <h2 className={styles.title}>{reasonText(changeset.reason, language)}</h2>
          <p className={styles.note}>
            {t(`imports.kind.${changeset.kind}`)} · {actorText(changeset.actor, language)} ·{' '}
            {formatTime(changeset.at)}
            {changeset.sourceFile && ` · ${changeset.sourceFile}`}
          </p>
        </div>
        <UndoChangeset changeset={changeset} />
      </header>
      {layers.length > 1 && (
        <Segmented
          size="small"
          value={layer ?? ''}
          onChange={setChosen}
          options={layers.map((each) => ({ value: each, label: titleOf(each) }))}
          style={{ marginBlock: 8, maxWidth: '100%', overflowX: 'auto' }}
        />
      )}
      {report.data && <ReportFacts report={report.data} />}
      {changeset.kind === 'seed' ? (
        <Notice text={t('imports.seedNote')} />
      ) : layer ? (
        <LayerChanges key={`${layer}-${since}`} id={id} layer={layer} since={since} />
      ) : (
        <Notice text={t('imports.noLayers')} />
      )}
    </article>
  )
}
