/** Views with a name: kept, opened, renewed, given to colleagues, deleted. */
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeepItem, useKept } from '../api/kept.ts'
import { problemText } from '../api/problem-error.ts'
import { shareAddress } from '../state/share-address.ts'
import { useLanguage } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './share-panel.module.css'
import { ViewRow } from './view-row.tsx'

export function Views({ onOpened }: { onOpened: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const views = useKept('view')
  const keeping = useKeepItem('view')
  const [title, setTitle] = useState('')
  const [shared, setShared] = useState(false)
  // sharing is asked for each time: the tick does not stay for the next view
  const renew = () => {
    setTitle('')
    setShared(false)
  }
  const keep = () => {
    const asked = { title: title.trim(), body: { address: shareAddress() }, shared }
    if (asked.title !== '') keeping.mutate(asked, { onSuccess: renew })
  }
  if (views.error) return <Notice tone="fault" text={problemText(views.error, language)} />
  return (
    <>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <Input
          value={title}
          maxLength={80}
          placeholder={t('views.name')}
          aria-label={t('views.name')}
          data-testid="view-name"
          onChange={({ target }) => setTitle(target.value)}
        />
        <Button
          htmlType="submit"
          type="primary"
          loading={keeping.isPending}
          disabled={title.trim() === ''}
          data-testid="keep-view"
        >
          {t('views.keep')}
        </Button>
      </form>
      <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
        {t('kept.share')}
      </Checkbox>
      {keeping.error && <Notice tone="fault" text={problemText(keeping.error, language)} />}
      {views.data === undefined ? (
        <SkeletonRows rows={4} />
      ) : views.data.length === 0 ? (
        <p className={styles.hint}>{t('views.none')}</p>
      ) : (
        <ul className={styles.list} data-testid="views">
          {views.data.map((view) => (
            <ViewRow key={view.id} view={view} onOpened={onOpened} />
          ))}
        </ul>
      )}
    </>
  )
}
