/** What a report says, before it is paper: the same content becomes PDF and Word. */
import type { WordLanguage } from '../../gis-data/words.ts'

export interface ReportColumn {
  readonly title: string
  /** Share of the table's width; all shares together are 1. */
  readonly width: number
  readonly align?: 'left' | 'right'
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Labels with values, two pairs to a line. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly ReportColumn[]
      readonly rows: readonly (readonly string[])[]
      /** Totals, set apart. */
      readonly foot?: readonly string[]
    }
  /** 套图; sizes in millimetres. */
  | {
      readonly kind: 'sheet'
      readonly svg: string
      readonly widthMm: number
      readonly heightMm: number
    }
  /** Lines to sign on. */
  | { readonly kind: 'signatures'; readonly titles: readonly string[] }
  | { readonly kind: 'pageBreak' }

export interface Report {
  readonly language: WordLanguage
  readonly title: string
  readonly subtitle: string
  /** Printed on every page and in the code that a telephone can read. */
  readonly number: string
  readonly sha256: string | null
  /** Said on every page, where the data is no real data. */
  readonly notice: string | null
  readonly blocks: readonly ReportBlock[]
}
