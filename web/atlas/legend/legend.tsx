/** The legend: only what is in view, in the drawing's own patterns; folds to its title. */
import { DownOutlined, UpOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLayerId } from '../../../gis-data/layers/index.ts'
import { useStore } from '../../lib/store.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'
import { HelpMark } from '../../map/glossary/help-mark.tsx'
import { legendEntries } from '../../map/legend/legend-entries.ts'
import { overlayGroups } from '../../map/legend/overlay-legend.ts'
import { Swatch } from '../../map/legend/swatch.tsx'
import { useInView } from '../../map/legend/use-in-view.ts'
import { overlayStore, overlaysFromBelow } from '../../map/overlays.ts'
import { mapTokens } from '../../map/style/map-tokens.ts'
import { legendFolded } from '../../state/settings.ts'
import { useWords } from '../../state/use-language.ts'
import { usePageState } from '../../state/use-page-state.ts'
import styles from './legend.module.css'
import { OverlaySwatch } from './overlay-swatch.tsx'

export function Legend({ known }: { known: readonly KnownLayer[] }) {
  const { t } = useTranslation()
  const words = useWords()
  const { night, beside } = usePageState()
  const foldedByHand = useStore(legendFolded)
  const [openInPart, setOpenInPart] = useState(false)
  // a half or a quarter of the room is the map's: there the legend waits folded
  const inPart = beside !== null && beside.way !== 'swipe'
  const folded = inPart ? !openInPart : foldedByHand
  const inView = useInView()
  const groups = legendEntries(known, inView)
  const laid = overlayGroups(overlaysFromBelow(useStore(overlayStore)), inView)
  const tokens = mapTokens[night ? 'night' : 'day']
  if (groups.length === 0 && laid.length === 0) return null
  return (
    <section className={styles.legend} data-testid="legend" aria-label={t('legend.title')}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={!folded}
        onClick={() => (inPart ? setOpenInPart(folded) : legendFolded.set(!folded))}
      >
        {t('legend.title')}
        {folded ? <UpOutlined /> : <DownOutlined />}
      </button>
      {!folded && (
        <div className={styles.body}>
          {laid.map((group) => (
            <div key={group.key} className={styles.layer} data-legend={group.key}>
              <h3 className={styles.title}>
                {group.title}
                {group.counted && <em className={styles.counted}>{t('legend.counted')}</em>}
              </h3>
              {group.marks.map((mark) => (
                <div key={mark.key} className={styles.entry}>
                  <OverlaySwatch mark={mark} />
                  <span>{mark.label}</span>
                </div>
              ))}
            </div>
          ))}
          {groups.map(({ layer, entries, counted }) => (
            <div key={layer.id} className={styles.layer} data-legend={layer.id}>
              {entries.length > 1 && (
                <h3 className={styles.title}>
                  {words(layer)}
                  {isLayerId(layer.id) && (
                    <HelpMark entry={`layer:${layer.id}`} about={words(layer)} />
                  )}
                </h3>
              )}
              {entries.map(({ key, drawings, words: name }) => (
                <div key={key} className={styles.entry}>
                  <Swatch layer={layer} drawings={drawings} tokens={tokens} />
                  <span>
                    {entries.length > 1 ? words(name) : oneLine(words(layer), words(name))}
                    {counted && <em className={styles.counted}>{t('legend.counted')}</em>}
                  </span>
                  {entries.length === 1 && isLayerId(layer.id) && (
                    <HelpMark entry={`layer:${layer.id}`} about={words(layer)} />
                  )}
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

const oneLine = (layer: string, name: string) => (layer === name ? layer : `${layer} · ${name}`)
