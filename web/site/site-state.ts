/** The two sites under examination, kept while one looks elsewhere and, where short enough, in the address. */
import type { SiteFile } from '../../server/api/site-contract.ts'
import { createStore } from '../lib/store.ts'
import { pageState, patchPageState } from '../state/use-page-state.ts'
import { formatSites, parseSites, type SiteShape } from './site-address.ts'

export const siteTabs = ['verdict', 'land', 'advice', 'compare'] as const
export type SiteTab = (typeof siteTabs)[number]
export type SlotIndex = 0 | 1

export interface SiteSlot {
  readonly geometry: SiteShape
  readonly name: string
}

export interface SiteState {
  readonly slots: readonly [SiteSlot | null, SiteSlot | null]
  readonly active: SlotIndex
  readonly tab: SiteTab
  /** Rule whose evidence is singled out; null = all. */
  readonly rule: string | null
  readonly household: string
  /** A file that has been read and waits to be agreed to. */
  readonly file: SiteFile | null
  /** What of the advice is shown: the usable part, or a move by its place in the list. */
  readonly advice: 'usable' | number
}

const kept = parseSites(pageState().site).map((geometry) => geometry && { geometry, name: '' })

export const siteState = createStore<SiteState>({
  slots: [kept[0] ?? null, kept[1] ?? null],
  active: kept[0] || !kept[1] ? 0 : 1,
  tab: 'verdict',
  rule: null,
  household: '',
  file: null,
  advice: 'usable',
})

export const patchSite = (patch: Partial<SiteState>) =>
  siteState.set((state) => ({ ...state, ...patch }))

/** Puts a site into a slot, or takes it out, and looks at it. */
export function setSlot(index: SlotIndex, slot: SiteSlot | null): void {
  const [first, second] = siteState.get().slots
  const slots = index === 0 ? ([slot, second] as const) : ([first, slot] as const)
  const { tab } = siteState.get()
  patchSite({
    slots,
    active: index,
    rule: null,
    file: null,
    advice: 'usable',
    tab: tab === 'compare' && slots.includes(null) ? 'verdict' : tab,
  })
  patchPageState({ site: formatSites(slots.map((each) => each?.geometry ?? null)) })
}

export function renameSlot(index: SlotIndex, name: string): void {
  siteState.set((state) => {
    const [first, second] = state.slots
    const renamed = (slot: SiteSlot | null) => slot && { ...slot, name }
    return { ...state, slots: index === 0 ? [renamed(first), second] : [first, renamed(second)] }
  })
}
