/** 规划文本: the documents of a plan, to read, take along and add; that none was delivered is said. */
import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlanTexts } from '../../../api/plan-texts.ts'
import { problemText } from '../../../api/problem-error.ts'
import { useLanguage } from '../../../state/use-language.ts'
import { patchPageState, usePageState } from '../../../state/use-page-state.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import styles from '../plan-file.module.css'
import { PlanTextForm } from './plan-text-form.tsx'
import { PlanTextRow } from './plan-text-row.tsx'

const PlanTextDialog = lazy(() =>
  import('./plan-text-dialog.tsx').then(({ PlanTextDialog: dialog }) => ({ default: dialog })),
)

export function PlanTexts({ plan }: { plan: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { text } = usePageState()
  const { data, error } = usePlanTexts(plan)
  const [adding, setAdding] = useState(false)
  const open = data?.texts?.find(({ id }) => id === text)
  return (
    <section data-testid="plan-texts">
      <h4 className={styles.heading}>
        {t('planText.title')} <span className={styles.count}>{data?.texts?.length}</span>
        {data?.mayAdd && !adding && (
          <Button
            type="link"
            size="small"
            icon={<PlusOutlined />}
            onClick={() => setAdding(true)}
            data-testid="add-plan-text"
          >
            {t('planText.add')}
          </Button>
        )}
      </h4>
      {error ? (
        <Notice tone="fault" text={problemText(error, language)} />
      ) : !data ? (
        <SkeletonRows rows={1} />
      ) : data.texts === null ? (
        <p className={styles.second}>{t('planText.notPublic')}</p>
      ) : data.texts.length === 0 ? (
        <p className={styles.second} data-testid="no-plan-text">
          <span aria-hidden>○</span> {t('planText.none')}
        </p>
      ) : (
        <ul className={styles.versions}>
          {data.texts.map((each) => (
            <PlanTextRow key={each.id} plan={plan} text={each} mayTakeOff={data.mayAdd} />
          ))}
        </ul>
      )}
      {adding && <PlanTextForm plan={plan} onDone={() => setAdding(false)} />}
      {open && (
        <Suspense>
          <PlanTextDialog
            plan={plan}
            text={open}
            onClose={() => patchPageState({ text: null }, { step: true })}
          />
        </Suspense>
      )}
    </section>
  )
}
