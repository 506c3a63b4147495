/** A slider through moments, with steps back and forth, that can also run by itself. */
import { CaretRightOutlined, LeftOutlined, PauseOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Slider } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './compare-panel.module.css'

/** Long enough to see what came. */
const STAY_MS = 2500

export interface TimeSliderProps {
  readonly last: number
  readonly at: number
  readonly label: string
  readonly onShow: (place: number) => void
  /** What stands under the slider, also while it is dragged. */
  readonly children: (place: number) => ReactNode
}

export function TimeSlider({ last, at, label, onShow, children }: TimeSliderProps) {
  const { t } = useTranslation()
  const [dragged, setDragged] = useState<number | null>(null)
  const [running, setRunning] = useState(false)

  useEffect(() => {
    if (!running) return
    if (at >= last) return setRunning(false)
    const timer = setTimeout(() => onShow(at + 1), STAY_MS)
    return () => clearTimeout(timer)
  })

  const step = (name: 'beside.earlier' | 'beside.later', to: number, icon: ReactNode) => (
    <Button
      size="small"
      icon={icon}
      aria-label={t(name)}
      title={t(name)}
      disabled={to < 0 || to > last}
      onClick={() => onShow(to)}
    />
  )
  return (
    <>
      <div className={styles.row}>
        {step('beside.earlier', at - 1, <LeftOutlined />)}
        <Slider
          className={styles.slider}
          min={0}
          max={last}
          dots={last <= 24}
          value={dragged ?? at}
          tooltip={{ formatter: null }}
          ariaLabelForHandle={label}
          onChange={setDragged}
          onChangeComplete={(place) => {
            setDragged(null)
            onShow(place)
          }}
        />
        {step('beside.later', at + 1, <RightOutlined />)}
        <Button
          size="small"
          icon={running ? <PauseOutlined /> : <CaretRightOutlined />}
          aria-label={t(running ? 'beside.pause' : 'beside.run')}
          title={t(running ? 'beside.pause' : 'beside.run')}
          onClick={() => {
            if (!running && at === last) onShow(0)
            setRunning(!running)
          }}
        />
      </div>
      {children(dragged ?? at)}
    </>
  )
}
