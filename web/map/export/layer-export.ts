/** What of a layer is to leave; what a table shows, where a table asks. */
export interface LayerExport {
  readonly layer: string
  /** CQL2 text of what is shown. */
  readonly filter?: string | undefined
  /** Code of the unit that what is shown lies in, of any level. */
  readonly unit?: string | undefined
  readonly revision?: number | undefined
  /** Names of the columns shown, in their order. */
  readonly columns?: readonly string[] | undefined
  /** How the rows are ordered. */
  readonly sort?: string | undefined
}
