/** The moments at which data changed, as a slider that can also run by itself. */
import { CaretRightOutlined, LeftOutlined, PauseOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Slider } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChangesets } from '../api/changesets.ts'
import { problemText } from '../api/problem-error.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './compare-panel.module.css'
import { LayersTouched } from './layers-touched.tsx'
import { momentAt, momentsOf, placeOf } from './moments.ts'

/** Long enough to see what came. */
const STAY_MS = 2500

export function TimePart() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { revision } = usePageState()
  const { data, error, isPending } = useChangesets()
  const [dragged, setDragged] = useState<number | null>(null)
  const [running, setRunning] = useState(false)
  const moments = momentsOf(data ?? [])
  const last = moments.length - 1
  const at = placeOf(moments, revision)
  const show = (place: number) => patchPageState({ revision: momentAt(moments, place) })

  useEffect(() => {
    if (!running) return
    if (at >= last) return setRunning(false)
    const timer = setTimeout(() => show(at + 1), STAY_MS)
    return () => clearTimeout(timer)
  })

  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  if (isPending) return <SkeletonRows rows={3} />
  if (last < 1) return <Notice text={t('beside.oneMoment')} />
  const shown = moments[dragged ?? at]
  const step = (label: 'beside.earlier' | 'beside.later', to: number, icon: React.ReactNode) => (
    <Button
      size="small"
      icon={icon}
      aria-label={t(label)}
      title={t(label)}
      disabled={to < 0 || to > last}
      onClick={() => show(to)}
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
          ariaLabelForHandle={t('beside.time')}
          onChange={setDragged}
          onChangeComplete={(place) => {
            setDragged(null)
            show(place)
          }}
        />
        {step('beside.later', at + 1, <RightOutlined />)}
        <Button
          size="small"
          icon={running ? <PauseOutlined /> : <CaretRightOutlined />}
          aria-label={t(running ? 'beside.pause' : 'beside.run')}
          title={t(running ? 'beside.pause' : 'beside.run')}
          onClick={() => {
            if (!running && at === last) show(0)
            setRunning(!running)
          }}
        />
      </div>
      {shown && (
        <div className={styles.moment} data-testid="moment">
          <strong>{t('revision.named', { revision: shown.id, at: formatTime(shown.at) })}</strong>
          <p>{shown.reason}</p>
          <LayersTouched layers={shown.layers} />
        </div>
      )}
    </>
  )
}
