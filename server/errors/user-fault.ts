/**
 * A fault on the user's side: what is wrong, where, what was expected and found, what to do, in
 * both languages. Never thrown for an impossible state.
 */
export const faultKinds = [
  'not_found',
  'bad_request',
  'bad_geometry',
  'outside_district',
  'too_large',
  'unreadable_file',
  'conflict',
  'not_ready',
  'forbidden',
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface FaultIssue {
  /** Where: file, layer, row, field, or place on the map. */
  readonly path: string
  readonly message: string
  /** Absent where `message` is a value out of the data, the same in any language. */
  readonly messageEn?: string
}

export class UserFault extends Error {
  override readonly name = 'UserFault'
  constructor(
    readonly kind: FaultKind,
    /** Chinese sentence for the user. */
    readonly detail: string,
    readonly detailEn: string,
    readonly issues: readonly FaultIssue[] = [],
    /** Members that the problem details carry besides, by name. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detailEn)
  }
}
