/** The dialog by which anything leaves as a file: scope, format, system, encoding; progress, and what the file says. */
import { Button, Modal, Radio } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { syntheticNotice } from '../../../gis-data/synthetic-notice.ts'
import type { FileAsked } from '../../api/exports.ts'
import { problemText } from '../../api/problem-error.ts'
import { useStore } from '../../lib/store.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { exportHabit } from '../../state/settings.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import styles from './export-dialog.module.css'
import { ExportProgress } from './export-progress.tsx'
import { FormatChoice } from './format-choice.tsx'
import { useExport } from './use-export.ts'
import { type WayOut, wayOut } from './way-out.ts'

export interface ExportScope {
  readonly id: string
  readonly title: string
}

export interface ExportDialogProps {
  readonly name: string
  readonly shapes: boolean
  /** Whether these may be of several kinds. */
  readonly mixed?: boolean
  readonly scopes: readonly ExportScope[]
  readonly scope: string
  readonly onScope: (id: string) => void
  /** More to choose, under the scopes. */
  readonly more?: ReactNode
  /** How many features would leave; null while that is not known. */
  readonly features: number | null
  /** Why that cannot be told. */
  readonly fault?: unknown
  /** What is to be known of the file beforehand. */
  readonly facts: ReactNode
  readonly synthetic: boolean
  readonly address: (way: WayOut) => FileAsked
  readonly onClose: () => void
}

export function ExportDialog(props: ExportDialogProps) {
  const { name, shapes, mixed = false, scopes, scope, features, fault, synthetic, onClose } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const way = wayOut(useStore(exportHabit), { shapes, mixed })
  const { state, start, stop, reset } = useExport()
  const working = state.phase === 'working'
  useEscape(true, onClose)
  const featuresText = (count: number | null) => {
    if (count === null) return t('export.counting')
    return count === 0
      ? t('export.nothing')
      : t('export.count', { shown: count.toLocaleString('en-US') })
  }
  return (
    <Modal
      open
      width={620}
      keyboard={false}
      maskClosable={!working}
      title={t('export.title', { name })}
      onCancel={onClose}
      data-testid="export-dialog"
      footer={
        <>
          <Button onClick={working ? stop : onClose}>{t(working ? 'export.stop' : 'close')}</Button>
          <Button
            type="primary"
            loading={working}
            disabled={features === null || features === 0}
            data-testid="export-start"
            onClick={() => start(props.address(way))}
          >
            {t('export.start')}
          </Button>
        </>
      }
    >
      <fieldset className={styles.part} disabled={working}>
        <legend>{t('export.scope')}</legend>
        <Radio.Group
          disabled={working}
          value={scope}
          onChange={({ target }) => {
            props.onScope(target.value)
            reset()
          }}
          options={scopes.map(({ id, title }) => ({ value: id, label: title }))}
        />
        {props.more}
      </fieldset>
      <FormatChoice way={way} shapes={shapes} mixed={mixed} disabled={working} onChange={reset} />
      <div className={styles.facts} data-testid="export-facts">
        {fault ? (
          <p role="alert">{problemText(fault, language)}</p>
        ) : (
          <p>{featuresText(features)}</p>
        )}
        {props.facts}
        {synthetic && <p className={styles.synthetic}>{words(syntheticNotice)}</p>}
      </div>
      <ExportProgress state={state} />
    </Modal>
  )
}
