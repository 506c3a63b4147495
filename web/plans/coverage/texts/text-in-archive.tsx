/** Which document of a delivery: texts lie in the archive beside the layers. */
import { Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { fileSize } from '../../../lib/file-size.ts'
import type { ZipEntry } from '../../../lib/zip-entries.ts'
import styles from './plan-texts.module.css'

export interface TextInArchiveProps {
  readonly entries: readonly ZipEntry[]
  readonly chosen: ZipEntry | null
  readonly onChoose: (entry: ZipEntry) => void
}

export function TextInArchive({ entries, chosen, onChoose }: TextInArchiveProps) {
  const { t } = useTranslation()
  const own = useId()
  if (entries.length === 0)
    return (
      <p className={`${styles.second} ${styles.wide}`} role="status">
        <span aria-hidden>○</span> {t('planText.noneInArchive')}
      </p>
    )
  return (
    <>
      <label htmlFor={own}>{t('planText.inArchive')}</label>
      <Select
        id={own}
        size="small"
        value={chosen?.stored ?? null}
        placeholder={t('planText.chooseInArchive', { count: entries.length })}
        data-testid="text-in-archive"
        popupMatchSelectWidth={false}
        options={entries.map(({ stored, path, bytes }) => ({
          value: stored,
          label: `${path} · ${fileSize(bytes)}`,
        }))}
        onChange={(stored) => {
          const entry = entries.find((each) => each.stored === stored)
          if (entry) onChoose(entry)
        }}
      />
    </>
  )
}
