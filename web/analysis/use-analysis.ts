/** The analysis on the page: in the address where it is short enough, else for as long as the page stands. */
import { createStore, useStore } from '../lib/store.ts'
import { pageState, patchPageState, usePageState } from '../state/use-page-state.ts'
import { type Analysis, formatAnalysis, parseAnalysis } from './analysis.ts'

/** The last one set here, with what of it the address says. */
const held = createStore<{ readonly text: string; readonly analysis: Analysis } | null>(null)

export function useAnalysis(): Analysis {
  const { analysis: text } = usePageState()
  const kept = useStore(held)
  if (kept && kept.text === (text ?? '')) return kept.analysis
  return remembered(text ?? '')
}

let last: { readonly text: string; readonly analysis: Analysis } | null = null

/** The same object until the address changes. */
function remembered(text: string): Analysis {
  if (last?.text !== text) last = { text, analysis: parseAnalysis(text) }
  return last.analysis
}

const now = (): Analysis => {
  const text = pageState().analysis ?? ''
  const kept = held.get()
  return kept?.text === text ? kept.analysis : remembered(text)
}

/** Asking something else closes what was opened of the former answer. */
export function patchAnalysis(patch: Partial<Analysis>): void {
  const analysis = { ...now(), ...patch }
  const text = formatAnalysis(analysis)
  held.set({ text, analysis })
  patchPageState({ analysis: text === '' ? null : text })
}

/** A change of the question: its answer is to be asked for again. */
export const patchQuestion = (patch: Partial<Analysis>): void =>
  patchAnalysis({ run: false, cell: null, shade: null, ...patch })
