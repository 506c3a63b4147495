/** Where the analysis looks: the district, a unit, a drawn shape, a feature or a layer, grown by some metres. */
import { Button, Segmented, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatM2, formatMu } from '../../gis-data/area.ts'
import { district } from '../../gis-data/district.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { usePlaceShape } from '../api/analysis.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { problemText } from '../api/problem-error.ts'
import { useUnits } from '../api/units.ts'
import type { DrawnShape } from '../map/draw/start-drawing.ts'
import { useDrawing } from '../map/draw/use-drawing.ts'
import { knownLayers } from '../map/drawn-layers.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import type { Place } from './analysis.ts'
import styles from './analysis-panel.module.css'
import { layerOptions } from './layer-options.ts'
import { MetresInput } from './metres-input.tsx'
import { askedPlace } from './questions.ts'
import { patchQuestion, useAnalysis } from './use-analysis.ts'

const kinds = ['district', 'unit', 'drawn', 'features', 'layer'] as const
type Kind = (typeof kinds)[number]
const shapes = ['polygon', 'rectangle', 'circle', 'linestring'] as const

/** What a line is grown by when nothing is said: without, it is no place. */
const LINE_BUFFER_M = 50

const choose = (place: Place | null) => patchQuestion({ place, open: null })

export function PlaceForm() {
  const { t } = useTranslation()
  const { place } = useAnalysis()
  const [kind, setKind] = useState<Kind>(place?.kind ?? 'district')
  return (
    <section className={styles.section} aria-label={t('analysis.place')}>
      <div className={styles.field}>
        <span className={styles.label}>{t('analysis.place')}</span>
        <Select<Kind>
          value={kind}
          aria-label={t('analysis.place')}
          data-testid="analysis-place"
          options={kinds.map((value) => ({ value, label: t(`analysis.place.${value}`) }))}
          onChange={(next) => {
            setKind(next)
            if (next === 'district' || next !== place?.kind) choose(null)
          }}
        />
      </div>
      {kind === 'unit' && <UnitChoice />}
      {kind === 'drawn' && <Drawing />}
      {kind === 'features' && <FeatureChoice />}
      {kind === 'layer' && <LayerChoice />}
      {place && (
        <MetresInput
          label={t('analysis.bufferPlace')}
          testId="analysis-buffer"
          value={place.bufferM}
          onChange={(bufferM) => choose({ ...place, bufferM })}
        />
      )}
      {place && <PlaceFacts />}
    </section>
  )
}

function UnitChoice() {
  const { t } = useTranslation()
  const units = useUnits()
  const { unit } = usePageState()
  const { place } = useAnalysis()
  const chosen = place?.kind === 'unit' ? place.unit : null
  // The unit one works in is the one that is meant, until another is chosen.
  useEffect(() => {
    if (chosen === null && unit !== null) choose({ kind: 'unit', unit, bufferM: null })
  }, [chosen, unit])
  return (
    <Select<string>
      showSearch
      optionFilterProp="label"
      value={chosen}
      placeholder={t('analysis.unit')}
      aria-label={t('analysis.unit')}
      options={units
        .filter(({ code }) => code !== district.code)
        .map(({ code, name, level }) => ({
          value: code,
          label: level === 'town' ? name : `　${shortPlaceName(name)}`,
        }))}
      onChange={(code) => choose({ kind: 'unit', unit: code, bufferM: place?.bufferM ?? null })}
    />
  )
}

function Drawing() {
  const { t } = useTranslation()
  const { place } = useAnalysis()
  const drawn = place?.kind === 'drawn'
  const [shape, setShape] = useState<DrawnShape>('polygon')
  const [drawing, setDrawing] = useState(!drawn)
  useDrawing({
    active: drawing,
    shape,
    onFinish: (geometry) => {
      setDrawing(false)
      const bufferM = place?.bufferM ?? (geometry.type === 'LineString' ? LINE_BUFFER_M : null)
      choose({ kind: 'drawn', geometry, bufferM })
    },
    onCancel: () => setDrawing(false),
  })
  return (
    <>
      <Segmented<DrawnShape>
        block
        value={shape}
        aria-label={t('analysis.drawnWith')}
        options={shapes.map((value) => ({ value, label: t(`analysis.draw.${value}`) }))}
        onClick={() => setDrawing(true)}
        onChange={(next) => {
          setShape(next)
          setDrawing(true)
        }}
      />
      {drawing && (
        <p className={styles.hint} role="status">
          {t('analysis.drawing')}
        </p>
      )}
    </>
  )
}

function FeatureChoice() {
  const { t } = useTranslation()
  const words = useWords()
  const { selected } = usePageState()
  const { place } = useAnalysis()
  const { layers } = useLayerSummaries()
  const known = knownLayers(layers)
  const chosen = place?.kind === 'features' ? place : null
  const layerTitle = (id: string) => {
    const layer = known.find((entry) => entry.layer.id === id)?.layer
    return layer ? words(layer) : id
  }
  const isNew =
    selected !== null && !(chosen?.layer === selected.layer && chosen.fids.includes(selected.fid))
  const take = (layer: string, fids: readonly number[]) => {
    const area = known.find((entry) => entry.layer.id === layer)?.layer.geometry === 'MultiPolygon'
    choose({
      kind: 'features',
      layer,
      fids,
      bufferM: chosen?.bufferM ?? (area ? null : LINE_BUFFER_M),
    })
  }
  const named = selected && { feature: `${layerTitle(selected.layer)} ${selected.fid}` }
  return (
    <>
      <p className={styles.hint} role="status">
        {chosen ? `${layerTitle(chosen.layer)} ${chosen.fids.join('、')}` : t('analysis.selectOne')}
      </p>
      {isNew && named && (
        <Button
          type={chosen ? 'default' : 'primary'}
          data-testid="analysis-use-selected"
          onClick={() => take(selected.layer, [selected.fid])}
        >
          {t('analysis.useSelected', named)}
        </Button>
      )}
      {isNew && named && chosen?.layer === selected.layer && (
        <Button onClick={() => take(chosen.layer, [...chosen.fids, selected.fid])}>
          {t('analysis.addSelected', named)}
        </Button>
      )}
    </>
  )
}

function LayerChoice() {
  const { t } = useTranslation()
  const words = useWords()
  const { place } = useAnalysis()
  const { layers } = useLayerSummaries()
  const known = knownLayers(layers)
  return (
    <Select<string>
      showSearch
      optionFilterProp="label"
      value={place?.kind === 'layer' ? place.layer : null}
      placeholder={t('analysis.place.layer')}
      aria-label={t('analysis.place.layer')}
      options={layerOptions(known, words, ({ layer }) => layer.geometry !== null)}
      onChange={(id) => {
        const area = known.find(({ layer }) => layer.id === id)?.layer.geometry === 'MultiPolygon'
        choose({
          kind: 'layer',
          layer: id,
          bufferM: place?.bufferM ?? (area ? null : LINE_BUFFER_M),
        })
      }}
    />
  )
}

function PlaceFacts() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { place } = useAnalysis()
  const { data, error } = usePlaceShape(askedPlace(place))
  if (error) return <Notice tone="fault" mark="▲" text={problemText(error, language)} />
  return (
    <p className={styles.facts} role="status" data-testid="analysis-place-area">
      {data ? t('analysis.area', { m2: formatM2(data.areaM2), mu: formatMu(data.areaM2) }) : '…'}
      {data?.features != null && data.features > 1 && (
        <span className={styles.second}>{t('analysis.ofFeatures', { count: data.features })}</span>
      )}
    </p>
  )
}
