/** At the right when something is selected: everything known of it, in words. */
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FeatureRecord } from '../../../server/api/contract.ts'
import { useFeature, useIdentify, useIdentifyHidden } from '../../api/features.ts'
import { problemText } from '../../api/problem-error.ts'
import { useStore } from '../../lib/store.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { useOverlay } from '../../map/overlays.ts'
import { mapTokens } from '../../map/style/map-tokens.ts'
import { selectionOverlay } from '../../map/style/selection-overlay.ts'
import { useKnownLayers } from '../../map/use-known-layers.ts'
import { layerFilter } from '../../state/layer-filter.ts'
import { useLanguage } from '../../state/use-language.ts'
import { patchPageState, usePageState } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { clickedPlace } from '../clicked-place.ts'
import { drawnAt } from './drawn-at.ts'
import { drawnOfPlan } from './drawn-of-plan.ts'
import { FeatureCard } from './feature-card.tsx'
import { HiddenHits } from './hidden-hits.tsx'
import { HitList } from './hit-list.tsx'
import { chosenByClick, uppermostFirst } from './uppermost-first.ts'

const WIDTH_PX = 360

export function Inspector() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { selected, night, table, q, revision, plan } = usePageState()
  const { known } = useKnownLayers()
  const place = useStore(clickedPlace)
  const identified = useIdentify(place, { filter: layerFilter({ table, q }), revision })
  const hits = useMemo(
    () => uppermostFirst(drawnOfPlan(identified.data ?? [], plan), known),
    [identified.data, known, plan],
  )
  const drawn = useMemo(() => drawnAt(place, known), [place, known])
  const hidden = useIdentifyHidden(place, { drawn, revision })
  const others = useMemo(() => uppermostFirst(hidden.data ?? [], known), [hidden.data, known])
  const isSelected = ({ layer, fid }: FeatureRecord) =>
    layer === selected?.layer && fid === selected.fid
  const hit = [...hits, ...others].find(isSelected)
  const alone = useFeature(selected && !hit ? selected : null, revision)
  const record = hit ?? alone.data

  // a table opened later does not choose anew
  const tabled = useRef(table)
  tabled.current = table
  useEffect(() => {
    const first = chosenByClick(hits, tabled.current)
    if (first) patchPageState({ selected: { layer: first.layer, fid: first.fid } })
  }, [hits])

  // Whoever clears the selection, such as a check that starts, is done with the place too.
  const before = useRef({ selected, place })
  useEffect(() => {
    const cleared = before.current.selected !== null && selected === null
    if (cleared && place !== null && before.current.place === place) clickedPlace.set(null)
    before.current = { selected, place }
  }, [selected, place])

  const geometry = record?.geometry ?? null
  const overlay = useMemo(
    () => (geometry ? selectionOverlay(geometry, mapTokens[night ? 'night' : 'day']) : null),
    [geometry, night],
  )
  useOverlay('selection', overlay)

  const close = () => {
    clickedPlace.set(null)
    patchPageState({ selected: null })
  }
  const open = place !== null || selected !== null
  useEscape(open, close)
  if (!open) return null

  const error = identified.error ?? alone.error
  const pending = identified.isFetching || alone.isFetching
  return (
    <SidePanel
      title={t('inspector.title')}
      width={WIDTH_PX}
      side="right"
      closeLabel={t('close')}
      onClose={close}
    >
      {error ? (
        <Notice tone="fault" text={problemText(error, language)} />
      ) : record ? (
        <>
          {hits.length > 1 && hit && <HitList hits={hits} selected={record} known={known} />}
          {(hit || !selected) && <HiddenHits hits={others} selected={record} known={known} />}
          <FeatureCard record={record} known={known} />
        </>
      ) : pending ? (
        <SkeletonRows rows={12} />
      ) : (
        <>
          <Notice text={t('inspector.nothing')} />
          <HiddenHits hits={others} selected={null} known={known} />
        </>
      )}
    </SidePanel>
  )
}
