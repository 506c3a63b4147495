/** Where a delivery is dropped or chosen, with the version of codes where its metadata does not say it. */
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { codeSystems } from '../../gis-data/deliveries/delivery-profile.ts'
import { useSendDelivery } from '../api/deliveries.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { DropTarget } from '../ui/drop-target.tsx'
import styles from './drop-zone.module.css'

export function DropZone() {
  const { t } = useTranslation()
  const language = useLanguage()
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
  return (
    <div className={styles.zone}>
      <DropTarget
        accept=".zip,.geojson,.json,.gpkg,.fgb,.kml,.kmz,.dxf,.xlsx"
        several={false}
        busy={send.isPending}
        testId="delivery-file"
        text={
          send.isPending
            ? t('deliveries.sending', { name: send.variables.file.name })
            : t('deliveries.drop')
        }
        hint={t('deliveries.dropHint')}
        onFiles={([file]) => take(file)}
      />
      <Select
        size="small"
        aria-label={t('deliveries.codes')}
        value={codes ?? ''}
        onChange={(value) => setCodes(value || null)}
        options={[
          { value: '', label: t('deliveries.codesByMetadata') },
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
