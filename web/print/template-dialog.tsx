/** Keeps what the form holds as a template, or renames one that is there and brings it up to date. */
import { Checkbox, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptItem } from '../../server/api/kept-contract.ts'
import { useChangeKeptItem, useKeepItem } from '../api/kept.ts'
import { problemText } from '../api/problem-error.ts'
import { useStore } from '../lib/store.ts'
import { useEscape } from '../lib/use-escape.ts'
import { useLanguage } from '../state/use-language.ts'
import { Field } from './field.tsx'
import styles from './print-panel.module.css'
import { sheetDraft } from './sheet-draft.ts'
import type { SheetPlace } from './sheet-place.ts'

export interface TemplateDialogProps {
  readonly place: SheetPlace
  /** The template that is changed; absent: a new one. */
  readonly item?: KeptItem<'sheet'>
  readonly onClose: () => void
  readonly onKept: (id: string) => void
}

export function TemplateDialog({ place, item, onClose, onKept }: TemplateDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { grid, text } = useStore(sheetDraft)
  const keep = useKeepItem('sheet')
  const change = useChangeKeptItem('sheet')
  const [title, setTitle] = useState(item?.title ?? '')
  const [shared, setShared] = useState(item?.shared ?? true)
  const [renewed, setRenewed] = useState(item === undefined)
  const { paper, orientation } = place
  const error = keep.error ?? change.error
  const heading = t(item ? 'print.changeTemplate' : 'print.keepTemplate')
  useEscape(true, onClose)
  const send = () => {
    const body = renewed ? { paper, orientation, grid, text } : (item?.body ?? {})
    const draft = { title: title.trim(), shared, body }
    const onSuccess = ({ id }: KeptItem<'sheet'>) => {
      onKept(id)
      onClose()
    }
    if (item) change.mutate({ id: item.id, ...draft }, { onSuccess })
    else keep.mutate(draft, { onSuccess })
  }
  return (
    <Modal
      open
      width={420}
      keyboard={false}
      title={heading}
      okText={t('print.keep')}
      cancelText={t('close')}
      okButtonProps={{
        disabled: title.trim() === '',
        loading: keep.isPending || change.isPending,
      }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles.panel}>
        <Field label={t('print.templateName')}>
          <Input
            autoFocus
            value={title}
            maxLength={80}
            data-testid="print-template-name"
            onChange={({ target }) => setTitle(target.value)}
            onPressEnter={() => title.trim() !== '' && send()}
          />
        </Field>
        <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
          {t('print.sharedTemplate')}
        </Checkbox>
        {item && (
          <Checkbox checked={renewed} onChange={({ target }) => setRenewed(target.checked)}>
            {t('print.renewTemplate')}
          </Checkbox>
        )}
        {error && <p className={styles.fault}>▲ {problemText(error, language)}</p>}
      </div>
    </Modal>
  )
}
