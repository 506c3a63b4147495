/** One layer: switch, swatch, name, count; strength and provenance on demand. */
import { Checkbox, Tooltip } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isShown, type KnownLayer } from '../../map/drawn-layers.ts'
import { sampleDrawings } from '../../map/legend/legend-entries.ts'
import { Swatch } from '../../map/legend/swatch.tsx'
import { mapTokens } from '../../map/style/map-tokens.ts'
import { useWords } from '../../state/use-language.ts'
import { usePageState } from '../../state/use-page-state.ts'
import { LayerActions } from './layer-actions.tsx'
import { LayerFacts } from './layer-facts.tsx'
import styles from './layer-row.module.css'
import { OpacitySlider } from './opacity-slider.tsx'
import { showLayers } from './show-layers.ts'

export function LayerRow({ entry }: { entry: KnownLayer }) {
  const { t } = useTranslation()
  const words = useWords()
  const state = usePageState()
  const [open, setOpen] = useState(false)
  const { layer, summary } = entry
  const drawings = useMemo(() => sampleDrawings(layer), [layer])
  const visible = isShown(entry, state)
  const name = words(layer)
  return (
    <li className={styles.row} data-shown={visible} data-testid={`layer-${layer.id}`}>
      <div className={styles.line}>
        <Checkbox
          checked={visible}
          aria-label={name}
          onChange={() => showLayers([entry], !visible)}
        />
        <Swatch
          layer={layer}
          drawings={drawings}
          tokens={mapTokens[state.night ? 'night' : 'day']}
        />
        <Tooltip title={<LayerFacts entry={entry} />} placement="right" mouseEnterDelay={0.4}>
          <button
            type="button"
            className={styles.name}
            aria-expanded={open}
            title={t('layers.more')}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
        </Tooltip>
        <span className={styles.count}>
          {summary.count > 0 ? summary.count.toLocaleString('en-US') : t('layers.empty')}
        </span>
      </div>
      {open && (
        <div className={styles.more}>
          <OpacitySlider id={layer.id} disabled={!visible} />
          <LayerFacts entry={entry} />
          <LayerActions entry={entry} />
        </div>
      )}
    </li>
  )
}
