/** How far an export is, and how it ended. */
import { Spin } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../api/problem-error.ts'
import { fileSize } from '../../lib/file-size.ts'
import { useLanguage } from '../../state/use-language.ts'
import { Mark } from '../../ui/mark.tsx'
import styles from './export-dialog.module.css'
import type { ExportState } from './use-export.ts'

export function ExportProgress({ state }: { state: ExportState }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (state.phase === 'idle') return null
  if (state.phase === 'working') {
    const { bytes, seconds } = state
    return (
      <div role="status" className={styles.outcome}>
        <Spin size="small" />{' '}
        {bytes === 0
          ? t('export.preparing', { seconds })
          : t('export.receiving', { size: fileSize(bytes), seconds })}
      </div>
    )
  }
  if (state.phase === 'failed')
    return (
      <p role="alert" className={styles.outcome}>
        <Mark shape="▲" tone="amber" word={problemText(state.error, language)} />
      </p>
    )
  const { name, content, remarks } = state.file
  return (
    <div role="status" className={styles.outcome} data-testid="export-saved">
      <Mark
        shape="✓"
        tone="green"
        word={t('export.saved', { name, size: fileSize(content.size) })}
      />
      {remarks.map(({ message, messageEn }) => (
        <p key={message} className={styles.remark}>
          {language === 'zh' ? message : messageEn}
        </p>
      ))}
    </div>
  )
}
