/** One entry of the help: what it means and where that is laid down. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { openHelp } from '../../state/help-open.ts'
import { useLanguage } from '../../state/use-language.ts'
import { explanationOf } from './help-entries.ts'
import styles from './help-mark.module.css'

export function ExplanationCard({ entry }: { entry: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const found = explanationOf(entry)
  if (!found) return <p>{t('help.nothing')}</p>
  return (
    <div className={styles.card} data-testid="explanation">
      <p>{language === 'zh' ? found.text : found.textEn}</p>
      {found.source && (
        <p className={styles.source} lang="zh">
          {t('help.source')} {found.source}
        </p>
      )}
      <Button type="link" size="small" className={styles.more} onClick={() => openHelp(entry)}>
        {t('help.more')}
      </Button>
    </div>
  )
}
