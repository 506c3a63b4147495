/** A column beside the content: a heading, what scrolls, and what stays at the foot. */
import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useId } from 'react'
import styles from './side-panel.module.css'

export interface SidePanelProps {
  readonly title: ReactNode
  readonly width: number
  readonly side: 'left' | 'right'
  readonly closeLabel: string
  readonly onClose: () => void
  readonly actions?: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}

export function SidePanel(props: SidePanelProps) {
  const { title, width, side, closeLabel, onClose, actions, foot, children } = props
  const heading = useId()
  return (
    <aside
      className={styles.panel}
      data-side={side}
      data-part={side}
      tabIndex={-1}
      style={{ width }}
      aria-labelledby={heading}
    >
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {actions}
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={closeLabel}
          title={`${closeLabel} (Esc)`}
          onClick={onClose}
        />
      </header>
      <div className={styles.body}>{children}</div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </aside>
  )
}
