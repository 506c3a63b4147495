/** Which layers a changeset touched, in words; of many the first. */
import { useTranslation } from 'react-i18next'
import { useKnownLayers } from '../map/use-known-layers.ts'
import { useWords } from '../state/use-language.ts'
import styles from './compare-panel.module.css'

const NAMED = 6

export function LayersTouched({ layers }: { layers: readonly string[] }) {
  const { t } = useTranslation()
  const words = useWords()
  const { known } = useKnownLayers()
  const titles = layers.flatMap((id) => {
    const layer = known.find((each) => each.layer.id === id)?.layer
    return layer ? [words(layer)] : []
  })
  return (
    <p className={styles.hint}>
      {titles.slice(0, NAMED).join(t('beside.comma'))}
      {titles.length > NAMED && t('beside.andMore', { count: titles.length })}
    </p>
  )
}
