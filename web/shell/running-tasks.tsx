/** Runs under way, seen from any page. */
import { LoadingOutlined, ProfileOutlined } from '@ant-design/icons'
import { Badge, Button, Popover, Progress } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type CheckRunSummary, isUnderWay, useCancelCheck, useRuns } from '../api/checks.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './running-tasks.module.css'

export function RunningTasks() {
  const { t } = useTranslation()
  const { data: runs = [] } = useRuns()
  const [open, setOpen] = useState(false)
  const busy = runs.filter(isUnderWay)
  const shown = [...busy, ...runs.filter((run) => !isUnderWay(run)).slice(0, 4)]
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      title={t('tasks.title')}
      content={
        <ul className={styles.list}>
          {shown.map((run) => (
            <Task key={run.id} run={run} onOpen={() => setOpen(false)} />
          ))}
          {shown.length === 0 && <li className={styles.none}>{t('tasks.none')}</li>}
        </ul>
      }
    >
      <Badge count={busy.length} size="small" color="var(--accent)" offset={[-6, 6]}>
        <Button
          type="text"
          icon={busy.length > 0 ? <LoadingOutlined /> : <ProfileOutlined />}
          data-testid="tasks"
        >
          {t('tasks.short')}
        </Button>
      </Badge>
    </Popover>
  )
}

function Task({ run, onOpen }: { run: CheckRunSummary; onOpen: () => void }) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const cancel = useCancelCheck()
  return (
    <li className={styles.task}>
      <button
        type="button"
        className={styles.open}
        onClick={() => {
          onOpen()
          navigate(pageAddress(`/checks/${run.id}`, { run: run.id, finding: null }))
        }}
      >
        {run.scopeTitle}
        <span className={styles.status}>{t(`run.${run.status}`)}</span>
      </button>
      {isUnderWay(run) && (
        <div className={styles.progress}>
          <Progress percent={Math.round(run.progress * 100)} size="small" />
          <Button size="small" onClick={() => cancel.mutate(run.id)}>
            {t('run.cancel')}
          </Button>
        </div>
      )}
    </li>
  )
}
