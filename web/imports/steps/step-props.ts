/** What every step of a draft is given. */
import type { ImportDraft, InspectedDataset } from '../../../server/api/import-contract.ts'
import type { Decisions } from '../choices/decisions.ts'

export interface StepProps {
  readonly draft: ImportDraft
  /** The dataset chosen; null until one is. */
  readonly dataset: InspectedDataset | null
  readonly decisions: Decisions
  readonly decide: (patch: Partial<Decisions>) => void
}
