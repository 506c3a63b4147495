/** The analysis on the page: in the address where it is short enough, else for as long as the page stands. */
import { createStore, useStore } from '../lib/store.ts'
import { freshTable } from '../state/layer-filter.ts'
import { pageState, patchPageState, usePageState } from '../state/use-page-state.ts'
import { type Analysis, formatAnalysis, parseAnalysis } from './analysis.ts'

interface Held {
  /** What of it the address says. */
  readonly text: string
  readonly analysis: Analysis
}

/** Those set here last, the newest first: going back finds the place that was too long for the address. */
const held = createStore<readonly Held[]>([])
const MOST_HELD = 20

const heldAs = (all: readonly Held[], text: string) =>
  all.find((each) => each.text === text)?.analysis

export function useAnalysis(): Analysis {
  const { analysis: text } = usePageState()
  return heldAs(useStore(held), text ?? '') ?? remembered(text ?? '')
}

let last: Held | null = null

/** The same object until the address changes. */
function remembered(text: string): Analysis {
  if (last?.text !== text) last = { text, analysis: parseAnalysis(text) }
  return last.analysis
}

const now = (): Analysis => {
  const text = pageState().analysis ?? ''
  return heldAs(held.get(), text) ?? remembered(text)
}

/** Asking something else closes what was opened of the former answer. */
export function patchAnalysis(patch: Partial<Analysis>): void {
  patchPageState({ analysis: hold(patch) })
}

/** Its answer comes to the front: a layer's table gives way, and going back brings it again. */
export function showAnalysis(patch: Partial<Analysis>): void {
  const analysis = hold(patch)
  if (pageState().table === null) patchPageState({ analysis })
  else patchPageState({ ...freshTable, table: null, analysis }, { step: true })
}

/** @returns what of it goes into the address. */
function hold(patch: Partial<Analysis>): string | null {
  const analysis = { ...now(), ...patch }
  const text = formatAnalysis(analysis)
  const others = held.get().filter((each) => each.text !== text)
  held.set([{ text, analysis }, ...others].slice(0, MOST_HELD))
  return text === '' ? null : text
}

/** A change of the question: its answer is to be asked for again. */
export const patchQuestion = (patch: Partial<Analysis>): void =>
  patchAnalysis({ run: false, cell: null, shade: null, ...patch })
