/** The selected feature in the table: chosen here the map goes there, chosen on the map the table does. */
import { useEffect, useRef, useState } from 'react'
import { useFeature } from '../../api/features.ts'
import { type LedgerQuestion, useLedgerPlace } from '../../api/ledger.ts'
import { boundsOf, grownBounds } from '../../lib/bounds.ts'
import { flyToBounds } from '../../map/camera.ts'
import { patchPageState, usePageState } from '../../state/use-page-state.ts'

const CLOSE_ZOOM = 18

/** `onPlace`: where in the rows the feature stands that was chosen elsewhere. */
export function useRowSelection(question: LedgerQuestion, onPlace: (offset: number) => void) {
  const { selected } = usePageState()
  const fid = selected?.layer === question.layer ? selected.fid : null
  const [own, setOwn] = useState<number | null>(null)
  const elsewhere = fid !== null && fid !== own ? fid : null
  const { data } = useLedgerPlace(question, elsewhere)
  const place = elsewhere === null ? null : (data?.offset ?? null)
  const tell = useRef(onPlace)
  tell.current = onPlace
  useEffect(() => {
    if (place !== null) tell.current(place)
  }, [place])

  const { data: feature } = useFeature(own === null ? null : { layer: question.layer, fid: own })
  useEffect(() => {
    const bounds = boundsOf(feature?.geometry)
    if (bounds) flyToBounds(grownBounds(bounds, 0.6, 0.0003), CLOSE_ZOOM)
  }, [feature])

  return {
    fid,
    choose: (chosen: number) => {
      setOwn(chosen)
      patchPageState({ selected: { layer: question.layer, fid: chosen }, finding: null })
    },
  }
}
