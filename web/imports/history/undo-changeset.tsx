/** Takes a changeset back, with a reason; what stands in the way is listed. */
import { UndoOutlined } from '@ant-design/icons'
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { ChangesetSummary } from '../../../server/api/contract.ts'
import { useUndo } from '../../api/changesets.ts'
import { problemText } from '../../api/problem-error.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'

const LEAST_LETTERS = 2

export function UndoChangeset({
  changeset: { id, kind, undoneBy },
}: {
  changeset: Pick<ChangesetSummary, 'id' | 'kind' | 'undoneBy'>
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const undo = useUndo(id)
  useEscape(open, () => setOpen(false))
  if (kind === 'seed') return null
  if (undoneBy !== null)
    return (
      <Link href={pageAddress(`/imports/change/${undoneBy}`)}>
        {t('imports.undone', { by: undoneBy })}
      </Link>
    )
  const enough = reason.trim().length >= LEAST_LETTERS
  const confirm = () => {
    if (!enough) return
    undo.mutate(reason.trim(), {
      onSuccess: (done) => navigate(pageAddress(`/imports/change/${done.id}`)),
    })
  }
  return (
    <>
      <Button icon={<UndoOutlined />} data-testid="undo" onClick={() => setOpen(true)}>
        {t('imports.undo')}
      </Button>
      <Modal
        keyboard={false}
        open={open}
        title={t('imports.undoTitle', { id })}
        okText={t('imports.undo')}
        cancelText={t('imports.keep')}
        okButtonProps={{ disabled: !enough }}
        confirmLoading={undo.isPending}
        onOk={confirm}
        onCancel={() => setOpen(false)}
      >
        <p>{t('imports.undoNote')}</p>
        <Input
          autoFocus
          value={reason}
          maxLength={500}
          placeholder={t('imports.undoReason')}
          aria-label={t('imports.undoReason')}
          data-testid="undo-reason"
          style={{ marginTop: 8 }}
          onChange={({ target }) => setReason(target.value)}
          onPressEnter={confirm}
        />
        {undo.error && (
          <p role="alert" style={{ marginTop: 8, overflowWrap: 'anywhere' }}>
            {problemText(undo.error, language)}
          </p>
        )}
      </Modal>
    </>
  )
}
