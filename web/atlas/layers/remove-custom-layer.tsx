/** Removal of a custom layer, with its reason. */
import { DeleteOutlined } from '@ant-design/icons'
import { Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LayerSummary } from '../../../server/api/contract.ts'
import { useRemoveCustomLayer } from '../../api/custom-layers.ts'
import { problemText } from '../../api/problem-error.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { freshTable } from '../../state/layer-filter.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageState, patchPageState } from '../../state/use-page-state.ts'
import styles from './remove-custom-layer.module.css'

const LEAST_LETTERS = 2

export function RemoveCustomLayer({ summary: { id, title } }: { summary: LayerSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const field = useId()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const remove = useRemoveCustomLayer(id)
  const enough = reason.trim().length >= LEAST_LETTERS
  const confirm = () => {
    if (!enough) return
    remove.mutate(reason, {
      onSuccess: () => {
        if (pageState().table === id) patchPageState({ table: null, ...freshTable })
      },
    })
  }
  useEscape(open, () => setOpen(false))
  return (
    <>
      <Button size="small" icon={<DeleteOutlined />} onClick={() => setOpen(true)}>
        {t('custom.remove')}
      </Button>
      <Modal
        keyboard={false}
        open={open}
        title={t('custom.removeTitle', { name: title })}
        okText={t('custom.remove')}
        cancelText={t('custom.cancel')}
        okButtonProps={{
          disabled: !enough,
          title: enough ? undefined : t('custom.reasonMissing'),
        }}
        confirmLoading={remove.isPending}
        onOk={confirm}
        onCancel={() => setOpen(false)}
      >
        <p>{t('custom.removeNote')}</p>
        <label className={styles.reason} htmlFor={field}>
          {t('custom.reason')}
        </label>
        <Input
          id={field}
          autoFocus
          required
          value={reason}
          maxLength={500}
          aria-describedby={enough ? undefined : `${field}-missing`}
          onChange={({ target }) => setReason(target.value)}
          onPressEnter={confirm}
        />
        {!enough && (
          <p id={`${field}-missing`} className={styles.missing}>
            {t('custom.reasonMissing')}
          </p>
        )}
        {remove.error && <p role="alert">{problemText(remove.error, language)}</p>}
      </Modal>
    </>
  )
}
