/** The sentence itself. */
import { layerExplanations } from '../../../gis-data/glossary/layer-explanations.ts'
import type { LayerId } from '../../../gis-data/layers/index.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './layer-explanation.module.css'

export function LayerExplanation({ id }: { id: LayerId }) {
  const chinese = useLanguage() === 'zh'
  const { text, textEn, source } = layerExplanations[id]
  return (
    <div className={styles.text}>
      <p>{chinese ? text : textEn}</p>
      {source && (
        <p className={styles.source} lang="zh">
          {source}
        </p>
      )}
    </div>
  )
}
