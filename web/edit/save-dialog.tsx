/** Before an edit is saved: what changes, why, and, where another was quicker, both versions. */
import { Alert, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conflictsOf, useSaveEdit } from '../api/edits.ts'
import { problemText } from '../api/problem-error.ts'
import { announce } from '../lib/announce.ts'
import { useEscape } from '../lib/use-escape.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState } from '../state/use-page-state.ts'
import { ConflictView } from './conflict-view.tsx'
import { type EditSession, editOutcome, endSession, patchSession } from './edit-session.ts'
import { EditSummary } from './edit-summary.tsx'
import styles from './save-dialog.module.css'
import { useRecheck } from './use-recheck.ts'
import { namesOf, type Origins, operationsOf, type Work } from './work.ts'

export interface SaveDialogProps {
  readonly session: EditSession
  /** The session's work, or the removal of its feature. */
  readonly work: Work
  readonly onClose: () => void
}

const LONGEST_REASON = 500

export function SaveDialog({ session, work: asked, onClose }: SaveDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [{ work, origins }, setState] = useState({ work: asked, origins: session.origins })
  const [reason, setReason] = useState('')
  const save = useSaveEdit()
  const recheck = useRecheck()
  const conflicts = conflictsOf(save.error)
  const [removal] = useState(asked !== session.work)
  const { layer } = session

  const send = () =>
    save.mutate(
      { layer: layer.id, reason: reason.trim(), ...operationsOf(work, origins) },
      {
        onSuccess: (edit) => {
          endSession()
          editOutcome.set({
            edit,
            layer,
            names: namesOf(work, origins, layer.keyField),
            check: null,
            fault: null,
            undone: null,
          })
          patchPageState({ selected: null, finding: null })
          void recheck(edit.features.map(({ unitCode }) => unitCode))
        },
      },
    )
  const resolve = (next: { work: Work; origins: Origins }) => {
    if (operationsOf(next.work, next.origins).operations.length === 0) {
      // theirs was chosen throughout: nothing of mine is left to be saved
      endSession()
      onClose()
      return announce(t('edit.conflict.nothingLeft'))
    }
    save.reset()
    setState(next)
    if (!removal) patchSession({ ...next, active: 0 })
  }

  useEscape(true, onClose)
  return (
    <Modal
      keyboard={false}
      open
      width={conflicts ? 640 : 480}
      title={t(conflicts ? 'edit.conflict.title' : removal ? 'edit.delete' : 'edit.saveTitle')}
      okText={t('edit.saveNow')}
      cancelText={t('edit.back')}
      okButtonProps={{
        disabled: reason.trim() === '' || operationsOf(work, origins).operations.length === 0,
        loading: save.isPending,
      }}
      {...(conflicts && { footer: null })}
      onOk={send}
      onCancel={onClose}
    >
      {conflicts ? (
        <ConflictView
          conflicts={conflicts}
          session={session}
          work={work}
          origins={origins}
          onResolved={resolve}
          onDiscard={() => {
            endSession()
            onClose()
          }}
        />
      ) : (
        <div className={styles.dialog} data-testid="save-dialog">
          <EditSummary layer={layer} work={work} origins={origins} />
          <label className={styles.label} htmlFor="edit-reason">
            {t('edit.reason')}
          </label>
          <Input.TextArea
            id="edit-reason"
            autoFocus
            rows={2}
            maxLength={LONGEST_REASON}
            placeholder={t('edit.reasonHint')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          {save.error && (
            <Alert type="warning" showIcon title={problemText(save.error, language)} />
          )}
        </div>
      )}
    </Modal>
  )
}
