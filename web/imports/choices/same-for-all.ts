/** One choice of encoding or CRS for the rest of a delivery: which drafts it can be taken for, and which not. */
import type { InspectedDataset } from '../../../server/api/import-contract.ts'
import { type Decisions, datasetOf } from './decisions.ts'
import type { Decided } from './use-decisions.ts'

export type SharedChoice = 'encoding' | 'crs'

export interface RestOfDelivery {
  /** Read as this one already. */
  readonly alike: readonly Decided[]
  /** May be read so, and are not yet. */
  readonly offered: readonly Decided[]
  /** Their bytes or numbers say otherwise: each is to be looked at by itself. */
  readonly unfit: readonly Decided[]
}

export const shared: Record<SharedChoice, (decisions: Decisions) => Partial<Decisions>> = {
  encoding: ({ encoding }) => ({ encoding }),
  crs: ({ crs, axes }) => ({ crs, axes }),
}

/** `others`: not this draft itself. What is not asked of a draft (a table has no CRS) leaves it out. */
export function restOfDelivery(
  decisions: Decisions,
  about: SharedChoice,
  others: readonly Decided[],
): RestOfDelivery {
  const asked = others.flatMap((each) => {
    const dataset = datasetOf(each.draft, each.decisions)
    return dataset && isAsked[about](dataset) ? [{ each, dataset }] : []
  })
  const alike = asked.filter(({ each }) => isAlike(each.decisions, decisions, about))
  const rest = asked.filter((one) => !alike.includes(one))
  const fit = rest.filter(({ dataset }) => isPossible[about](dataset, decisions))
  const of = (some: typeof asked) => some.map(({ each }) => each)
  return {
    alike: of(alike),
    // what is previewed is about to go in as it was looked at
    offered: of(fit.filter(({ each }) => each.draft.status === 'inspected')),
    unfit: of(rest.filter((one) => !fit.includes(one))),
  }
}

const isAlike = (one: Decisions, other: Decisions, about: SharedChoice) =>
  Object.entries(shared[about](other)).every(([name, value]) => one[name as 'crs'] === value)

const isAsked: Record<SharedChoice, (dataset: InspectedDataset) => boolean> = {
  encoding: ({ encodings }) => encodings.length > 0,
  crs: ({ geometryKinds, crsRefused }) => geometryKinds.length > 0 && crsRefused === null,
}

/** Only ways of reading that were found possible for the dataset itself. */
const isPossible: Record<
  SharedChoice,
  (dataset: InspectedDataset, decisions: Decisions) => boolean
> = {
  encoding: ({ encodings }, { encoding }) => encodings.some(({ name }) => name === encoding),
  crs: ({ crs: proposals }, { crs, axes }) =>
    proposals.some((proposal) => proposal.crs === crs && proposal.axes === axes),
}
