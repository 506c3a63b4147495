/** The steps of a draft: which are done, which ask something, which wait for another. */
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import {
  type Decisions,
  datasetOf,
  isPreviewed,
  isUsable,
  openQuestions,
} from '../choices/decisions.ts'
import { waitsFor } from '../choices/scope.ts'

export const draftSteps = [
  'file',
  'encoding',
  'crs',
  'target',
  'preview',
  'effect',
  'confirm',
] as const
export type DraftStep = (typeof draftSteps)[number]
export type StepState = 'done' | 'asks' | 'waits'

export const isDraftStep = (text: string | null): text is DraftStep =>
  draftSteps.some((step) => step === text)

export function stepStates(
  draft: ImportDraft,
  decisions: Decisions,
): Readonly<Record<DraftStep, StepState>> {
  const dataset = datasetOf(draft, decisions)
  const asking = new Set(openQuestions(decisions, dataset).map(({ step }) => step))
  const known = dataset !== null && isUsable(dataset)
  const of = (step: 'file' | 'encoding' | 'crs' | 'target'): StepState =>
    step !== 'file' && !known ? 'waits' : asking.has(step) ? 'asks' : 'done'
  const previewed = isPreviewed(draft, decisions) && waitsFor(draft) === null
  const ready: StepState = asking.size > 0 ? 'waits' : 'asks'
  return {
    file: of('file'),
    encoding: of('encoding'),
    crs: of('crs'),
    target: of('target'),
    preview: previewed ? 'done' : ready,
    // once committed, an effect that nobody asked for is no question any more
    effect: draft.effect ? 'done' : previewed && draft.status !== 'committed' ? 'asks' : 'waits',
    confirm: draft.status === 'committed' ? 'done' : previewed ? 'asks' : 'waits',
  }
}

/** Where a person who opens the draft should look first. */
export function firstStep(draft: ImportDraft, decisions: Decisions): DraftStep {
  if (draft.status === 'committed' || draft.status === 'committing') return 'confirm'
  if (draft.status === 'foreseeing') return 'effect'
  const states = stepStates(draft, decisions)
  return draftSteps.find((step) => states[step] !== 'done') ?? 'confirm'
}
