/** A link to exactly this picture, long and short; the short one as a code for a telephone. */
import { Button, Input, QRCode } from 'antd'
import { useTranslation } from 'react-i18next'
import { useKeepItem } from '../api/kept.ts'
import { problemText } from '../api/problem-error.ts'
import { useViewer } from '../api/viewer.ts'
import { absolute, shareAddress } from '../state/share-address.ts'
import { useLanguage } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './share-panel.module.css'

/** More than a telephone reads off a screen. */
const MOST_IN_CODE = 600

export function ShareLink() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data: viewer } = useViewer()
  usePageState()
  const address = shareAddress()
  const keeping = useKeepItem('link')
  const short =
    keeping.data && keeping.data.body.address === address ? absolute(`/s/${keeping.data.id}`) : null
  const coded = short ?? absolute(address)
  const copyWords = { done: t('copied'), failed: t('copyFailed') }
  return (
    <>
      <p className={styles.hint}>{t('share.what')}</p>
      <div className={styles.row}>
        <Input readOnly value={absolute(address)} aria-label={t('share.link')} />
        <CopyButton text={absolute(address)} label={t('copy')} {...copyWords} testId="copy-link" />
      </div>
      {short ? (
        <div className={styles.row}>
          <Input readOnly value={short} aria-label={t('share.short')} data-testid="short-link" />
          <CopyButton text={short} label={t('copy')} {...copyWords} />
        </div>
      ) : (
        <Button
          loading={keeping.isPending}
          disabled={viewer?.role === 'visitor'}
          data-testid="make-short-link"
          onClick={() =>
            keeping.mutate({ title: t('share.link'), body: { address }, shared: true })
          }
        >
          {t('share.makeShort')}
        </Button>
      )}
      {viewer?.role === 'visitor' && <p className={styles.hint}>{t('share.visitor')}</p>}
      {keeping.error && <Notice tone="fault" text={problemText(keeping.error, language)} />}
      {coded.length <= MOST_IN_CODE && (
        <figure className={styles.code}>
          <span aria-hidden>
            <QRCode
              value={coded}
              type="svg"
              size={132}
              bordered={false}
              color="#22303A"
              bgColor="#FFFFFF"
            />
          </span>
          <figcaption className={styles.hint}>{t('share.code')}</figcaption>
        </figure>
      )}
    </>
  )
}
