/** How strongly a layer or picture is drawn, kept in the page's address. */
import { Slider } from 'antd'
import { useTranslation } from 'react-i18next'
import { pageState, patchPageState, usePageState } from '../../state/use-page-state.ts'
import styles from './opacity-slider.module.css'

export function OpacitySlider({ id, disabled }: { id: string; disabled: boolean }) {
  const { t } = useTranslation()
  const percent = usePageState().opacity[id] ?? 100
  return (
    <div className={styles.opacity}>
      <span>{t('layers.opacity')}</span>
      <Slider
        min={10}
        max={100}
        step={5}
        ariaLabelForHandle={t('layers.opacity')}
        value={percent}
        disabled={disabled}
        onChange={(value) => setOpacity(id, value)}
      />
      <span className={styles.percent}>{percent}%</span>
    </div>
  )
}

function setOpacity(id: string, percent: number) {
  const { [id]: _previous, ...rest } = pageState().opacity
  patchPageState({ opacity: percent === 100 ? rest : { ...rest, [id]: percent } })
}
