/** A question mark beside a word: what it means, in place. */
import { Button, Popover } from 'antd'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazily } from '../../lib/lazily.ts'
import styles from './help-mark.module.css'

const ExplanationCard = lazily(() => import('./explanation-card.tsx'), 'ExplanationCard')

export interface HelpMarkProps {
  /** Id of a term, or of a layer with `layer:` before it. */
  readonly entry: string
  /** The word it stands beside. */
  readonly about: string
}

export function HelpMark({ entry, about }: HelpMarkProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      trigger="click"
      onOpenChange={setOpen}
      content={
        <Suspense fallback={<div className={styles.waiting} />}>
          {open && <ExplanationCard entry={entry} />}
        </Suspense>
      }
    >
      <Button
        type="text"
        size="small"
        shape="circle"
        className={styles.mark}
        aria-label={t('help.about', { about })}
        aria-expanded={open}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) {
            event.preventDefault()
            setOpen(false)
          }
        }}
      >
        ?
      </Button>
    </Popover>
  )
}
