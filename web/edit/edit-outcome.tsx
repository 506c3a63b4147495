/** After saving: what was written, how the findings changed by the check that follows, and the way back. */

import { UndoOutlined } from '@ant-design/icons'
import { Button, Popconfirm, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatM2 } from '../../gis-data/area.ts'
import { scopeText } from '../../gis-data/scope-text.ts'
import { mayImport } from '../../gis-data/viewer.ts'
import { isUnderWay, useRun } from '../api/checks.ts'
import { useComparison } from '../api/comparison.ts'
import { useUndoChangeset } from '../api/edits.ts'
import { problemText } from '../api/problem-error.ts'
import { useViewer } from '../api/viewer.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, patchPageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './edit-outcome.module.css'
import { type EditOutcome, editOutcome } from './edit-session.ts'
import { FindingLines } from './finding-lines.tsx'
import { useRecheck } from './use-recheck.ts'
import { gravestFirst } from './verdict-difference.ts'

export function EditOutcomeView({ outcome }: { outcome: EditOutcome }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const { edit, layer, names, check, fault, undone } = outcome
  return (
    <section className={styles.outcome} data-testid="edit-outcome">
      <header className={styles.head}>
        <p className={styles.title}>
          ✓{' '}
          {undone === null
            ? t('edit.saved', { number: edit.changeset })
            : t('edit.undone', { number: edit.changeset, undo: undone })}{' '}
          <Link className={styles.record} href={pageAddress(`/imports/change/${edit.changeset}`)}>
            {t('edit.record')}
          </Link>
        </p>
        <ul className={styles.features}>
          {edit.features.map(({ fid, operation, kind, areaBeforeM2, areaM2 }) => (
            <li key={fid}>
              <span>
                {t(`edit.kind.${kind}`)} {names[operation] || `${words(layer)} ${fid}`}
              </span>
              {areaM2 !== null && (
                <span>
                  {areaBeforeM2 !== null &&
                    areaBeforeM2 !== areaM2 &&
                    `${formatM2(areaBeforeM2)} → `}
                  {formatM2(areaM2)} ㎡
                </span>
              )}
            </li>
          ))}
        </ul>
        {undone === null && <UndoButton outcome={outcome} />}
      </header>
      {fault !== null && <Notice tone="fault" text={problemText(fault, language)} />}
      {check && <Findings run={check.run} base={check.base} />}
    </section>
  )
}

function UndoButton({ outcome: { edit } }: { outcome: EditOutcome }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data: viewer } = useViewer()
  const undo = useUndoChangeset()
  const recheck = useRecheck()
  if (!viewer || !mayImport(viewer)) return null
  const run = () =>
    undo.mutate(
      { changeset: edit.changeset, reason: t('edit.undoReason') },
      {
        onSuccess: ({ id }) => {
          editOutcome.set((outcome) => outcome && { ...outcome, undone: id, check: null })
          void recheck(edit.features.map(({ unitCode }) => unitCode))
        },
      },
    )
  return (
    <>
      <Popconfirm
        title={t('edit.undoSure')}
        okText={t('edit.undoSaved')}
        cancelText={t('edit.back')}
        onConfirm={run}
      >
        <Button
          size="small"
          icon={<UndoOutlined />}
          loading={undo.isPending}
          data-testid="edit-undo-saved"
        >
          {t('edit.undoSaved')}
        </Button>
      </Popconfirm>
      {undo.error && <Notice tone="fault" text={problemText(undo.error, language)} />}
    </>
  )
}

const MOST_SHOWN = 100

function Findings({ run: id, base }: { run: string; base: string | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data: run, error } = useRun(id)
  const done = run?.status === 'done'
  const { data } = useComparison(id, done ? base : null, null, { offset: 0, limit: MOST_SHOWN })
  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  if (!run || isUnderWay(run))
    return (
      <div className={styles.running} data-testid="edit-checking">
        <p>{t('edit.checking')}</p>
        <Progress percent={Math.round((run?.progress ?? 0) * 100)} size="small" />
      </div>
    )
  if (!done)
    return (
      <Notice
        tone="fault"
        text={(language === 'zh' ? run.error : run.errorEn) ?? t('edit.checkFailed')}
      />
    )
  if (base === null)
    return <Notice text={t('edit.noBase', { scope: scopeText(run.scopeTitle, language) })} />
  if (!data) return null
  const appeared = gravestFirst(
    data.changes.flatMap(({ kind, after }) => (kind === 'new' && after ? [after] : [])),
  )
  const gone = gravestFirst(
    data.changes.flatMap(({ kind, before }) => (kind === 'gone' && before ? [before] : [])),
  )
  const others = data.totals.changed + data.totals.undecided
  return (
    <div data-testid="edit-changes">
      <h3 className={styles.heading} data-testid="edit-new-findings">
        {t('edit.appeared', { count: data.totals.new })}
      </h3>
      <FindingLines
        findings={appeared}
        onOpen={(finding) => patchPageState({ run: id, finding: finding.id })}
      />
      <h3 className={styles.heading} data-testid="edit-gone-findings">
        {t('edit.gone', { count: data.totals.gone })}
      </h3>
      <FindingLines findings={gone} gone />
      <p className={styles.note}>
        {t('edit.otherChanges', { count: others, same: data.totals.same })}{' '}
        <Link href={pageAddress(`/checks/${id}`, { run: id, compare: base, finding: null })}>
          {t('edit.compare')}
        </Link>
      </p>
    </div>
  )
}
