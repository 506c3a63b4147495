/** Where a delivery is dropped or chosen, with the version of codes where its metadata does not say it. */
import { InboxOutlined } from '@ant-design/icons'
import { Select, Spin } from 'antd'
import { type DragEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { codeSystems } from '../../gis-data/deliveries/delivery-profile.ts'
import { useSendDelivery } from '../api/deliveries.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './drop-zone.module.css'

export function DropZone() {
  const { t } = useTranslation()
  const language = useLanguage()
  const input = useId()
  const [over, setOver] = useState(false)
  const [codes, setCodes] = useState<string | null>(null)
  const [, navigate] = useLocation()
  const send = useSendDelivery()

  const take = (file: File | undefined) => {
    if (!file || send.isPending) return
    send.mutate(
      { file, codes },
      { onSuccess: ({ id }) => navigate(pageAddress(`/deliveries/${id}`, { defects: {} })) },
    )
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div className={styles.zone}>
      <label
        htmlFor={input}
        className={styles.target}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {send.isPending ? <Spin size="small" /> : <InboxOutlined className={styles.icon} />}
        <span>
          {send.isPending
            ? t('deliveries.sending', { name: send.variables.file.name })
            : t('deliveries.drop')}
        </span>
        <span className={styles.hint}>{t('deliveries.dropHint')}</span>
        <input
          id={input}
          type="file"
          accept=".zip,.geojson,.json"
          className={styles.input}
          data-testid="delivery-file"
          disabled={send.isPending}
          onChange={(event) => {
            take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      <Select
        size="small"
        aria-label={t('deliveries.codes')}
        value={codes ?? ''}
        onChange={(value) => setCodes(value || null)}
        options={[
          { value: '', label: `${t('deliveries.codes')}:${t('deliveries.codesByMetadata')}` },
          ...codeSystems.map((year) => ({
            value: year,
            label: t('deliveries.codesYear', { year }),
          })),
        ]}
      />
      {send.error && (
        <p className={styles.fault} role="alert">
          {problemText(send.error, language)}
        </p>
      )}
    </div>
  )
}
