/** The evidence pack, folded: inputs by hash, layer versions, parameters, boundary points, the run. */
import { useTranslation } from 'react-i18next'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import { roleTitles } from '../../gis-data/viewer.ts'
import type { EvidencePack as Pack } from '../../server/api/proof-contract.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { BoundaryPoints } from './boundary-points.tsx'
import styles from './evidence-pack.module.css'
import { LayerVersions } from './layer-versions.tsx'

export function EvidencePack({ pack }: { pack: Pack }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { inputs, layers, rule, boundary, run } = pack
  const points = boundary.rings.reduce((sum, ring) => sum + ring.points.length, 0)
  return (
    <section className={styles.pack} data-testid="evidence-pack">
      <details>
        <summary>{t('pack.inputs')}</summary>
        <dl>
          {inputs.map(({ role, layer, fid, sha256, bytes }) => (
            <div key={role}>
              <dt>
                {t(`pack.role.${role}`)}
                {layer && isLayerId(layer) && ` · ${words(layerOf(layer))} ${fid}`}
              </dt>
              <dd className={styles.hash}>
                {sha256} · {t('pack.bytes', { bytes: bytes.toLocaleString('en-US') })}
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.second}>{t('pack.canonical')}</p>
      </details>
      <details>
        <summary>{t('pack.layers')}</summary>
        <LayerVersions layers={layers} />
      </details>
      <details>
        <summary>{t('pack.parameters', { version: rule.version })}</summary>
        {!rule.current && <p className={styles.second}>{t('pack.outdated')}</p>}
        {rule.parameters.length === 0 && <p className={styles.second}>{t('pack.noParameters')}</p>}
        <dl>
          {rule.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>{language === 'zh' ? parameter.title : parameter.titleEn}</dt>
              <dd>
                {language === 'zh' ? parameter.text : parameter.textEn}
                {rule.current && !parameter.certain && ` · ${t('pack.uncertain')}`}
              </dd>
              {parameter.source && (
                <dd className={styles.second}>
                  {language === 'zh' ? parameter.source : parameter.sourceEn}
                </dd>
              )}
            </div>
          ))}
        </dl>
      </details>
      <details data-testid="boundary-points">
        <summary>{t('pack.boundary', { points })}</summary>
        <p className={styles.second}>{t('status.survey')}</p>
        <BoundaryPoints rings={boundary.rings} />
      </details>
      <p className={styles.second}>
        {t('pack.run', {
          role: language === 'zh' ? roleTitles[run.role].title : roleTitles[run.role].titleEn,
          at: formatTime(run.startedAt),
          asOf: run.asOf,
          engine: run.engineVersion,
        })}
      </p>
    </section>
  )
}
