/** What may become of a finding between two runs. Here, not in the contract, so that pages need no zod. */

/** `undecided`: one of the two runs could not judge it, so that neither "new" nor "gone" may be said. */
export const changeKinds = ['new', 'gone', 'changed', 'undecided'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const changedParts = ['state', 'area', 'measure', 'fit'] as const
