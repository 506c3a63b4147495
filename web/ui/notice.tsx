/** A state drawn in the place of content: a mark, one sentence, one action. */
import type { ReactNode } from 'react'
import styles from './notice.module.css'

export interface NoticeProps {
  readonly mark?: ReactNode
  readonly text: ReactNode
  readonly action?: ReactNode
  readonly tone?: 'calm' | 'fault'
}

export const Notice = ({ mark, text, action, tone = 'calm' }: NoticeProps) => (
  <div className={styles.notice} data-tone={tone} role={tone === 'fault' ? 'alert' : 'status'}>
    {mark && <span className={styles.mark}>{mark}</span>}
    <p className={styles.text}>{text}</p>
    {action}
  </div>
)
