/** Search in the middle of the bar: units, features by number or name, coordinates, map sheets. */
import { AimOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { SearchHit } from '../../server/api/contract.ts'
import { problemText } from '../api/problem-error.ts'
import { useSearch } from '../api/search.ts'
import { useDebounced } from '../lib/use-debounced.ts'
import { flyToBounds } from '../map/camera.ts'
import { sampleDrawings } from '../map/legend/legend-entries.ts'
import { Swatch } from '../map/legend/swatch.tsx'
import { mapTokens } from '../map/style/map-tokens.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, pageState, patchPageState, usePageState } from '../state/use-page-state.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import styles from './search-box.module.css'

const SETTLED_MS = 150
const none: readonly SearchHit[] = []

/** Two numbers, so meant as coordinates. */
const PAIR = /^[^\d]*\d{2,}(\.\d+)?[^\d.]+\d{2,}(\.\d+)?[^\d]*$/

export function SearchBox() {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const [path, navigate] = useLocation()
  const [text, setText] = useState('')
  const wanted = useDebounced(text.trim(), SETTLED_MS)
  const { data, error, isFetching, isPlaceholderData } = useSearch(wanted)
  const hits = text.trim() === '' ? none : (data ?? none)

  const go = (hit: SearchHit) => {
    setText(hit.title)
    if (path !== '/') navigate(pageAddress('/'))
    patchPageState({ mark: markOf(hit) })
    if (hit.kind === 'feature' && hit.layer && hit.fid !== null)
      patchPageState({
        selected: { layer: hit.layer, fid: hit.fid },
        finding: null,
        shown: { ...pageState().shown, [hit.layer]: true },
      })
    if (hit.unitCode !== null) patchPageState({ unit: hit.unitCode })
    flyToBounds(hit.bounds, hit.kind === 'unit' ? 15 : 18)
  }
  const settled = wanted !== '' && wanted === text.trim() && !isFetching
  const empty = error
    ? problemText(error, language)
    : t(PAIR.test(wanted) ? 'search.noSystem' : 'search.nothing', { text: wanted })
  const groupOf = ({ kind, layerTitle }: SearchHit) =>
    layerTitle ? words(layerTitle) : t(kind === 'sheet' ? 'search.sheet' : 'search.coordinate')
  return (
    <ComboBox
      text={text}
      onText={(next) => {
        setText(next)
        if (next === '') patchPageState({ mark: null })
      }}
      options={hits}
      keyOf={({ kind, layer, fid, title }, index) => `${kind}:${layer}:${fid}:${title}:${index}`}
      groupOf={groupOf}
      heading={(hit) => (
        <>
          <HitSign hit={hit} />
          {groupOf(hit)}
        </>
      )}
      render={(hit) => (
        <span className={styles.hit}>
          <span className={styles.title}>{hit.title}</span>
          <span className={styles.detail} title={words(hit.detail)}>
            {words(hit.detail)}
          </span>
        </span>
      )}
      onChoose={go}
      pending={text.trim() !== '' && (!settled || isPlaceholderData)}
      pendingWords={t('search.pending')}
      empty={settled ? empty : null}
      placeholder={t('search.placeholder')}
      hotkey="/"
      testId="search"
    />
  )
}

/** What stands for the group: the layer's drawing, or a sight for what is no feature. */
function HitSign({ hit: { layer, kind } }: { hit: SearchHit }) {
  const { night } = usePageState()
  if (layer === null || !isLayerId(layer))
    return kind === 'sheet' ? <span aria-hidden>▦</span> : <AimOutlined />
  const declared = layerOf(layer)
  return (
    <Swatch
      layer={declared}
      drawings={sampleDrawings(declared)}
      tokens={mapTokens[night ? 'night' : 'day']}
    />
  )
}

/** The point of a coordinate, the frame of a sheet; features are marked by their selection. */
function markOf({ kind, bounds: [west, south, east, north] }: SearchHit) {
  if (kind === 'sheet') return [west, south, east, north]
  return kind === 'coordinate' ? [(west + east) / 2, (south + north) / 2] : null
}
