/** A distance in metres, taken when one leaves the field or presses Enter; empty is none. */
import { InputNumber } from 'antd'
import { useId, useState } from 'react'
import styles from './analysis-panel.module.css'

export interface MetresInputProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly testId: string
}

export function MetresInput({ label, value, onChange, testId }: MetresInputProps) {
  const id = useId()
  const [typed, setTyped] = useState<{ readonly of: number | null; readonly now: number | null }>({
    of: value,
    now: value,
  })
  const now = typed.of === value ? typed.now : value
  const take = () => {
    const next = now !== null && now > 0 ? now : null
    if (next !== value) onChange(next)
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <InputNumber<number>
        id={id}
        min={0}
        max={20_000}
        step={10}
        value={now}
        data-testid={testId}
        onChange={(next) => setTyped({ of: value, now: next })}
        onBlur={take}
        onPressEnter={take}
        onStep={(next) => onChange(Number(next) > 0 ? Number(next) : null)}
      />
    </div>
  )
}
