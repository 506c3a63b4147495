/** One document of a plan: title, date, where it came from; read, taken along, taken off. */
import { DeleteOutlined, DownloadOutlined } from '@ant-design/icons'
import { Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanText } from '../../../../server/api/plan-text-contract.ts'
import { planTextAddress, useTakeOffPlanText } from '../../../api/plan-texts.ts'
import { problemText } from '../../../api/problem-error.ts'
import { download } from '../../../lib/download.ts'
import { fileSize } from '../../../lib/file-size.ts'
import { formatTime } from '../../../lib/format-time.ts'
import { useLanguage } from '../../../state/use-language.ts'
import { patchPageState } from '../../../state/use-page-state.ts'
import { Notice } from '../../../ui/notice.tsx'
import styles from './plan-texts.module.css'

export interface PlanTextRowProps {
  readonly plan: number
  readonly text: PlanText
  readonly mayTakeOff: boolean
}

export function PlanTextRow({ plan, text, mayTakeOff }: PlanTextRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const takeOff = useTakeOffPlanText(plan)
  const named = (action: string) => `${action} ${text.title}`
  return (
    <li className={styles.row}>
      <div>
        <Button
          type="link"
          size="small"
          className={styles.open}
          onClick={() => patchPageState({ text: text.id }, { step: true })}
          data-testid="read-plan-text"
        >
          {text.title}
        </Button>
        {text.synthetic && <span className={styles.synthetic}>{t('planText.synthetic')}</span>}
        <p className={styles.second}>
          {[
            text.datedOn ?? t('planText.undated'),
            `${text.form.toUpperCase()} ${fileSize(text.bytes)}`,
            t('planText.added', { at: formatTime(text.addedAt) }),
          ].join(' · ')}
        </p>
      </div>
      <Button
        type="text"
        size="small"
        icon={<DownloadOutlined />}
        aria-label={named(t('planText.download'))}
        title={t('planText.download')}
        onClick={() => download(planTextAddress(plan, text.id), text.name)}
      />
      {mayTakeOff && (
        <Popconfirm
          title={t('planText.takeOffAsked')}
          okText={t('planText.takeOff')}
          cancelText={t('planText.cancel')}
          onConfirm={() => takeOff.mutate(text.id)}
        >
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={named(t('planText.takeOff'))}
            title={t('planText.takeOff')}
          />
        </Popconfirm>
      )}
      {takeOff.error && <Notice tone="fault" text={problemText(takeOff.error, language)} />}
    </li>
  )
}
