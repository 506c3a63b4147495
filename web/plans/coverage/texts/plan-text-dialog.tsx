/** A plan's document, read: a TXT or DOCX by chapters, a PDF page by page. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanText } from '../../../../server/api/plan-text-contract.ts'
import { planTextAddress } from '../../../api/plan-texts.ts'
import { download } from '../../../lib/download.ts'
import { useEscape } from '../../../lib/use-escape.ts'
import { PlanChapters } from './plan-chapters.tsx'
import { PlanPages } from './plan-pages.tsx'
import styles from './plan-texts.module.css'

export interface PlanTextDialogProps {
  readonly plan: number
  readonly text: PlanText
  readonly onClose: () => void
}

export function PlanTextDialog({ plan, text, onClose }: PlanTextDialogProps) {
  const { t } = useTranslation()
  // the panel under it closes by Esc too, so the dialog takes its turn in that order
  useEscape(true, onClose)
  const address = planTextAddress(plan, text.id)
  return (
    <Modal
      open
      centered
      keyboard={false}
      width="min(1000px, 94vw)"
      title={text.title}
      onCancel={onClose}
      footer={
        <div className={styles.foot}>
          <span className={styles.second}>
            {[text.datedOn ?? t('planText.undated'), text.name].join(' · ')}
          </span>
          <Button icon={<DownloadOutlined />} onClick={() => download(address, text.name)}>
            {t('planText.download')}
          </Button>
        </div>
      }
    >
      {text.synthetic && <p className={styles.band}>{t('planText.syntheticLong')}</p>}
      {text.form === 'pdf' ? (
        <PlanPages address={address} title={text.title} />
      ) : (
        <PlanChapters plan={plan} text={text} />
      )}
    </Modal>
  )
}
