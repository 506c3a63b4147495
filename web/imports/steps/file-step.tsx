/** 文件: what was delivered, which dataset of it is meant, and what its fields hold. */
import { useTranslation } from 'react-i18next'
import { fileSize } from '../../lib/file-size.ts'
import { useLanguage } from '../../state/use-language.ts'
import { CoordinatesChoice } from './coordinates-choice.tsx'
import { DatasetTable } from './dataset-table.tsx'
import { FieldSamples } from './field-samples.tsx'
import { HeadChoice } from './head-choice.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function FileStep({ draft, dataset, decide }: StepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { files = [] } = draft.inspected ?? {}
  return (
    <>
      <p className={styles.lead}>
        {files
          .map(({ name, bytes }) => t('imports.fileOfSize', { name, size: fileSize(bytes) }))
          .join(t('imports.comma'))}
      </p>
      <DatasetTable draft={draft} dataset={dataset} decide={decide} />
      {dataset && (
        <>
          {dataset.remarks.map(({ message, messageEn }) => (
            <p key={message} className={styles.remark}>
              ■ {language === 'zh' ? message : messageEn}
            </p>
          ))}
          <HeadChoice draft={draft} dataset={dataset} />
          {dataset.coordinates && (
            <CoordinatesChoice
              key={dataset.coordinates.columns.join()}
              draft={draft}
              dataset={dataset}
            />
          )}
          <h3 className={styles.heading}>{t('imports.contents', { layer: dataset.layer })}</h3>
          <FieldSamples dataset={dataset} />
        </>
      )}
    </>
  )
}
