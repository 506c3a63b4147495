/** 预览: what the commit would do, counted, listed and on the map, before it does it. */
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatM2 } from '../../../gis-data/area.ts'
import type { ImportChoices, ImportPreview } from '../../../server/api/import-contract.ts'
import { useDraftRows } from '../../api/imports.ts'
import { CHANGE_PAGE } from '../../map/changes/change-page.ts'
import { type ChangeTile, ChangeTiles } from '../../map/changes/change-tiles.tsx'
import { rowChanges } from '../../map/changes/row-changes.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import table from '../../ui/plain-table.module.css'
import { ChangeView } from '../changes/change-view.tsx'
import { isPreviewed } from '../choices/decisions.ts'
import { PreviewGate } from './preview-gate.tsx'
import { ReplacedScope } from './replaced-scope.tsx'
import { SetAsideDownloads } from './set-aside-downloads.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

const importModes = [
  'append',
  'replace',
  'update',
] as const satisfies readonly ImportChoices['mode'][]

export function PreviewStep(props: StepProps) {
  const { draft, decisions } = props
  return (
    <>
      <ModeBar {...props} />
      {decisions.mode === 'replace' && draft.preview?.scope && (
        <ReplacedScope {...props} previewed={draft.preview.scope} />
      )}
      {draft.preview && isPreviewed(draft, decisions) ? (
        <Preview
          id={draft.id}
          preview={draft.preview}
          changeset={draft.report?.changeset ?? null}
        />
      ) : (
        <PreviewGate {...props} />
      )}
    </>
  )
}

function ModeBar({ decisions, decide }: StepProps) {
  const { t } = useTranslation()
  const { target } = decisions
  const isNew = target !== null && 'custom' in target
  return (
    <div className={styles.bar}>
      {!isNew && (
        <span>
          {t('imports.mode')}{' '}
          <Segmented
            size="small"
            value={decisions.mode}
            onChange={(mode) => decide({ mode, scope: null })}
            options={importModes.map((mode) => ({
              value: mode,
              label: <span title={t(`imports.modeNote.${mode}`)}>{t(`imports.mode.${mode}`)}</span>,
            }))}
          />
        </span>
      )}
      <span>
        {t('imports.repairs')}{' '}
        <Segmented
          size="small"
          value={decisions.repairs}
          onChange={(repairs) => decide({ repairs })}
          options={(['accept', 'refuse'] as const).map((repairs) => ({
            value: repairs,
            label: t(`imports.repairs.${repairs}`),
          }))}
        />
      </span>
      {!isNew && <span className={styles.reason}>{t(`imports.modeNote.${decisions.mode}`)}</span>}
    </div>
  )
}

interface PreviewProps {
  readonly id: string
  readonly preview: ImportPreview
  /** Once it is committed: its rows are in the layer then, and only those set aside are kept here. */
  readonly changeset: number | null
}

function Preview({ id, preview, changeset }: PreviewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const {
    changes,
    setAside,
    repaired,
    remarked = 0,
    read,
    accepted,
    areaBeforeM2,
    areaAfterM2,
  } = preview
  const tiles: ChangeTile[] = [
    ...rowChanges.map((change) => ({
      id: change,
      title: t(`imports.change.${change}`),
      count: changes[change],
      ...(change === 'gone' && { tone: 'amber' as const }),
    })),
    {
      id: 'unchanged',
      title: t('imports.change.unchanged'),
      count: changes.unchanged,
      still: true,
    },
    { id: 'repaired', title: t('imports.repaired'), count: repaired, tone: 'blue' },
    { id: 'remarked', title: t('imports.remarked'), count: remarked, tone: 'amber' },
    { id: 'set_aside', title: t('imports.setAside'), count: setAside, tone: 'amber' },
  ]
  const [open, setOpen] = useState(
    () => tiles.find(({ count, still }) => count && !still)?.id ?? null,
  )
  const moved = changeset !== null && open !== 'set_aside'
  const [page, setPage] = useState(1)
  const version = `${preview.layer}-${preview.baseRevision}-${read}-${accepted}-${repaired}`
  const { data, error } = useDraftRows(id, version, moved ? null : open, {
    offset: (page - 1) * CHANGE_PAGE,
    limit: CHANGE_PAGE,
  })
  const number = (value: number) => value.toLocaleString('en-US')
  return (
    <>
      <p className={styles.lead} data-testid="preview-account">
        {t('imports.account', {
          read: number(read),
          accepted: number(accepted),
          rejected: number(setAside),
        })}
        {(areaBeforeM2 > 0 || areaAfterM2 > 0) && (
          <span className={styles.push}>
            {' '}
            · {t('imports.areas', { before: formatM2(areaBeforeM2), after: formatM2(areaAfterM2) })}
          </span>
        )}
      </p>
      {accepted === 0 && <p className={styles.ask}>▲ {t('imports.waits.rows')}</p>}
      {preview.remarks.map(({ message, messageEn }) => (
        <p key={message} className={styles.remark}>
          ■ {language === 'zh' ? message : messageEn}
        </p>
      ))}
      <ChangeTiles
        tiles={tiles}
        open={open}
        onOpen={(next) => {
          setPage(1)
          setOpen(next)
        }}
      />
      {open === 'set_aside' && <SetAsideDownloads draft={id} />}
      <div className={styles.rows}>
        {moved && (
          <Notice
            text={t('imports.rowsInChangeset', { id: changeset })}
            action={
              <Link className={table.link} href={pageAddress(`/imports/change/${changeset}`)}>
                {t('imports.showChangeset')}
              </Link>
            }
          />
        )}
        {open !== null && !moved && (
          <ChangeView
            layer={preview.layer}
            rows={data?.rows}
            total={data?.total ?? 0}
            error={error}
            page={page}
            onPage={setPage}
          />
        )}
      </div>
    </>
  )
}
