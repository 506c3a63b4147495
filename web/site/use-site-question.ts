/** What is asked about one of the two sites; the same object while nothing changes. */
import { useMemo } from 'react'
import type { SiteQuestion } from '../api/conformity.ts'
import { useStore } from '../lib/store.ts'
import { useDebounced } from '../lib/use-debounced.ts'
import { usePageState } from '../state/use-page-state.ts'
import { type SlotIndex, siteState } from './site-state.ts'

const TYPING_MS = 500

export function useSiteQuestion(index: SlotIndex): SiteQuestion | null {
  const { slots, household } = useStore(siteState)
  const use = usePageState().use ?? 'homestead'
  const code = useDebounced(household.trim(), TYPING_MS)
  const geometry = slots[index]?.geometry ?? null
  return useMemo(() => {
    if (!geometry) return null
    return use === 'homestead' && code !== ''
      ? { geometry, use, household: code }
      : { geometry, use }
  }, [geometry, use, code])
}
