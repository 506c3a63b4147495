/** Always in reach under the panel: steps back and forth, giving up, deleting, saving. */
import { DeleteOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../lib/store.ts'
import styles from './edit-foot.module.css'
import { type EditSession, editSession, endSession, redoStep, undoStep } from './edit-session.ts'
import { SaveDialog } from './save-dialog.tsx'
import { usePreview } from './use-preview.ts'
import { operationsOf, unfitFields, type Work } from './work.ts'

export function EditFoot() {
  const session = useStore(editSession)
  return session && <Foot session={session} />
}

function Foot({ session }: { session: EditSession }) {
  const { t } = useTranslation()
  const { layer, work, past, future, origins } = session
  const [saving, setSaving] = useState<Work | null>(null)
  const unfinished =
    layer.geometry !== null && work.features.some(({ shape, fid }) => fid === null && !shape)
  const { unsound } = usePreview(session)
  const unfit = work.features.some((feature) => unfitFields(layer, feature).length > 0)
  const changed = !unfinished && operationsOf(work, origins).operations.length > 0
  const stored = work.features[0]!.fid
  return (
    <div className={styles.foot}>
      <Button
        icon={<UndoOutlined />}
        disabled={past.length === 0}
        aria-label={t('edit.undo')}
        title={`${t('edit.undo')} (Ctrl+Z)`}
        data-testid="edit-undo"
        onClick={undoStep}
      />
      <Button
        icon={<RedoOutlined />}
        disabled={future.length === 0}
        aria-label={t('edit.redo')}
        title={`${t('edit.redo')} (Ctrl+Y)`}
        data-testid="edit-redo"
        onClick={redoStep}
      />
      {stored !== null && (
        <Button
          icon={<DeleteOutlined />}
          aria-label={t('edit.delete')}
          title={t('edit.delete')}
          data-testid="edit-delete"
          onClick={() => setSaving({ features: [], removed: [stored] })}
        />
      )}
      <span className={styles.gap} />
      {past.length > 0 ? (
        <Popconfirm
          title={t('edit.leaveSure')}
          okText={t('edit.leave')}
          cancelText={t('edit.stay')}
          onConfirm={endSession}
        >
          <Button>{t('edit.leave')}</Button>
        </Popconfirm>
      ) : (
        <Button onClick={endSession}>{t('edit.end')}</Button>
      )}
      <Button
        type="primary"
        disabled={!changed || unfit || unsound}
        title={unfit ? t('edit.unfit') : unsound ? t('edit.unsound') : undefined}
        data-testid="edit-save"
        onClick={() => setSaving(work)}
      >
        {t('edit.save')}
      </Button>
      {saving && <SaveDialog session={session} work={saving} onClose={() => setSaving(null)} />}
    </div>
  )
}
