/** Where files and folders are dropped, or files chosen: one labelled input that fills its frame, so that the keyboard reaches it too. */
import { InboxOutlined } from '@ant-design/icons'
import { Spin } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { droppedFiles } from '../lib/dropped-files.ts'
import styles from './drop-target.module.css'

export interface DropTargetProps {
  readonly text: ReactNode
  readonly hint: ReactNode
  readonly accept: string
  readonly several: boolean
  readonly busy: boolean
  readonly testId: string
  readonly onFiles: (files: readonly File[]) => void
}

export function DropTarget(props: DropTargetProps) {
  const { text, hint, accept, several, busy, testId, onFiles } = props
  const input = useId()
  const [over, setOver] = useState(false)
  const take = (taken: readonly File[]) => {
    if (taken.length > 0 && !busy) onFiles(several ? taken : taken.slice(0, 1))
  }
  return (
    <label
      htmlFor={input}
      className={styles.target}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void droppedFiles(event.dataTransfer).then(take)
      }}
    >
      {busy ? <Spin size="small" /> : <InboxOutlined className={styles.icon} />}
      <span className={styles.text}>{text}</span>
      <span className={styles.hint}>{hint}</span>
      <input
        id={input}
        type="file"
        accept={accept}
        multiple={several}
        className={styles.input}
        data-testid={testId}
        disabled={busy}
        onChange={(event) => {
          take([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </label>
  )
}
