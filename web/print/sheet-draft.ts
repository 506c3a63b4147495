/** What stands on the sheets of this person, kept in this browser between prints. */
import { dayInChina } from '../../gis-data/day-in-china.ts'
import type { SheetText } from '../../server/api/sheet-contract.ts'
import { localValue } from '../lib/local-value.ts'
import { createStore } from '../lib/store.ts'

export const gridKinds = ['ticks', 'lines', 'none'] as const
export type GridKind = (typeof gridKinds)[number]

export interface SheetDraft {
  readonly grid: GridKind
  readonly withFindings: boolean
  /** Notes that stand on the map. */
  readonly withNotes: boolean
  readonly text: SheetText
}

const initial: SheetDraft = {
  grid: 'ticks',
  withFindings: true,
  withNotes: true,
  text: {
    title: '',
    number: '',
    organisation: '',
    maker: '',
    checker: '',
    date: '',
    secrecy: 'internal',
    reviewNumber: '',
    notes: '',
  },
}

export const sheetDraft = localValue<SheetDraft>('hegui.sheet', initial)

/** Today, in China as on every paper, stands on a sheet unless another day was written. */
export const dated = (text: SheetText): SheetText =>
  text.date === '' ? { ...text, date: dayInChina(new Date()) } : text

export const patchText = (patch: Partial<SheetText>): void =>
  sheetDraft.set((draft) => ({ ...draft, text: { ...draft.text, ...patch } }))

export const printModes = ['sheet', 'series', 'picture'] as const
export type PrintMode = (typeof printModes)[number]

export interface SeriesChoice {
  readonly town: string | null
  /** Null: for each village the largest usual scale at which it fits. */
  readonly scale: number | null
}

export const printMode = createStore<PrintMode>('sheet')
export const seriesChoice = createStore<SeriesChoice>({ town: null, scale: null })
