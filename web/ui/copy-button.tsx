/** Copies a text and says that it did. */
import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { copyText } from '../lib/copy-text.ts'

export interface CopyButtonProps {
  readonly text: string
  readonly label: string
  readonly done: string
  readonly failed: string
  readonly testId?: string
}

const SAID_MS = 2500

export function CopyButton({ text, label, done, failed, testId }: CopyButtonProps) {
  const [result, setResult] = useState<boolean | null>(null)
  useEffect(() => {
    if (result === null) return
    const timer = setTimeout(() => setResult(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [result])
  const said = result === null ? label : result ? done : failed
  return (
    <Button
      icon={result ? <CheckOutlined /> : <CopyOutlined />}
      data-testid={testId}
      aria-live="polite"
      onClick={() => void copyText(text).then(setResult)}
    >
      {said}
    </Button>
  )
}
