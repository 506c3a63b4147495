/** What a file was understood as: every reading with its assumptions and parcels, to be agreed to. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatM2 } from '../../gis-data/area.ts'
import type { Words } from '../../gis-data/words.ts'
import type { ReadParcel, SiteFile, SiteReading } from '../../server/api/site-contract.ts'
import { boundsOf, grownBounds } from '../lib/bounds.ts'
import { useStore } from '../lib/store.ts'
import { miniMapPath } from '../map/mini-map-path.ts'
import { MiniScaleBar } from '../map/mini-scale-bar.tsx'
import { useWords } from '../state/use-language.ts'
import { takeAll, takeParcel } from './accept-file.ts'
import styles from './site-file-choice.module.css'
import { patchSite, siteState } from './site-state.ts'

export function SiteFileChoice({ file }: { file: SiteFile }) {
  const { t } = useTranslation()
  const { readings } = file
  return (
    <section className={styles.file} data-testid="site-file-choice">
      <h3 className={styles.title}>{t('site.file.title', { file: file.file })}</h3>
      {file.encoding && (
        <p className={styles.small}>{t('site.file.encoding', { encoding: file.encoding })}</p>
      )}
      <WordList words={file.notes} />
      {readings.length > 1 && <p>{t('site.file.which', { count: readings.length })}</p>}
      {readings.map((reading) => (
        <Reading key={reading.id} reading={reading} file={file.file} />
      ))}
      <Button size="small" onClick={() => patchSite({ file: null })}>
        {t('site.file.cancel')}
      </Button>
    </section>
  )
}

function Reading({ reading, file }: { reading: SiteReading; file: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const { active } = useStore(siteState)
  const { parcels, assumptions } = reading
  const sound = parcels.filter(({ geometry }) => geometry !== null)
  return (
    <article className={styles.reading} data-testid="site-reading">
      <h4 className={styles.system}>{words(reading)}</h4>
      {assumptions.length > 0 && (
        <div className={styles.assumed} role="note">
          <strong>▲ {t('site.file.assumed')}</strong>
          <WordList words={assumptions} />
        </div>
      )}
      <Preview parcels={parcels} />
      <ul>
        {parcels.map((parcel, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parcels of one reading stay in their order, names repeat
          <Parcel key={at} parcel={parcel} />
        ))}
      </ul>
      {sound.length > 1 && (
        <Button block size="small" onClick={() => takeAll(sound, file, active)}>
          {t('site.file.all', { count: sound.length })}
        </Button>
      )}
    </article>
  )
}

function Parcel({ parcel }: { parcel: ReadParcel }) {
  const { t } = useTranslation()
  const words = useWords()
  const { active } = useStore(siteState)
  const areas = [
    ['site.file.computed', parcel.areaM2],
    ['site.file.planar', parcel.planarM2],
    ['site.file.declared', parcel.declaredM2],
  ] as const
  return (
    <li className={styles.parcel}>
      <div className={styles.parcelHead}>
        <span className={styles.name}>{parcel.name}</span>
        {parcel.geometry && (
          <Button
            size="small"
            type="primary"
            data-testid="take-parcel"
            onClick={() => takeParcel(parcel, active)}
          >
            {t('site.file.choose')}
          </Button>
        )}
      </div>
      <dl className={styles.areas}>
        {areas.map(
          ([key, areaM2]) =>
            areaM2 !== null && (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd>{formatM2(areaM2)} ㎡</dd>
              </div>
            ),
        )}
      </dl>
      <p className={styles.small}>{t('site.file.corners', { count: parcel.corners })}</p>
      {parcel.problem && (
        <p className={styles.problem} role="alert">
          ● {words(parcel.problem)}
        </p>
      )}
      <WordList words={parcel.notes} />
    </li>
  )
}

function WordList({ words: list }: { words: readonly Words[] }) {
  const words = useWords()
  return (
    <ul className={styles.notes}>
      {list.map((each) => (
        <li key={each.title}>{words(each)}</li>
      ))}
    </ul>
  )
}

const [WIDTH, HEIGHT] = [260, 110]

function Preview({ parcels }: { parcels: readonly ReadParcel[] }) {
  const { t } = useTranslation()
  const shapes = parcels.flatMap(({ geometry }) => geometry ?? [])
  const around = boundsOf(...shapes)
  if (!around) return null
  const { path, scaleBar } = miniMapPath(grownBounds(around, 0.2, 0.00002), WIDTH, HEIGHT)
  return (
    <svg
      className={styles.preview}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('site.file.preview')}
    >
      {shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes of one reading stay in their order
        <path key={at} className={styles.shape} d={path(shape)} />
      ))}
      <MiniScaleBar scaleBar={scaleBar} x={8} y={HEIGHT - 8} />
    </svg>
  )
}
