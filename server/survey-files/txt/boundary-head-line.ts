/** The head line of a parcel in a boundary-point text: `count,area,number,name,面,sheet,use,class,…,@`. */
import type { DeclaredArea } from '../source-parcel.ts'

export interface BoundaryHead {
  readonly line: number
  readonly count: number | null
  readonly area: DeclaredArea | null
  /** Number and name as far as the file gives them. */
  readonly name: string
  /** The columns by the names that the standard gives such fields; empty ones are left out. */
  readonly attributes: Readonly<Record<string, string>>
  /** 点, 线 or 面, where written. */
  readonly shape: string
}

/** Commas of both widths, semicolons and tabs part the columns. */
export const columnsOf = (line: string): string[] =>
  line.split(/[,;\t\uFF0C\uFF1B]/).map((column) => column.trim())

export const isHeadLine = (line: string): boolean => /[@\uFF20][\s,;\uFF0C\uFF1B]*$/.test(line)

export function readHeadLine(text: string, line: number): BoundaryHead {
  const columns = columnsOf(text.replace(/[@\uFF20][\s,;\uFF0C\uFF1B]*$/, ''))
  const [count = '', area = '', number = '', name = '', shape = '', sheet, use, landClass] = columns
  return {
    line,
    count: /^\d{1,7}$/.test(count) ? Number(count) : null,
    area: readArea(area),
    name: [number, name]
      .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
      .join(' '),
    attributes: Object.fromEntries(
      Object.entries({
        DKBH: number,
        DKMC: name,
        DKMJ: area,
        TFH: sheet,
        DKYT: use,
        DLBM: landClass,
      }).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
    ),
    shape: /^[点线面]$/.test(shape) ? shape : '',
  }
}

const units: readonly (readonly [RegExp, DeclaredArea['unit']])[] = [
  [/^(公顷|ha|hm2|hm²)$/i, 'hectare'],
  [/^(平方米|平米|㎡|m2|m²)$/i, 'm2'],
  [/^(亩|mu)$/i, 'mu'],
]

/** Null where nothing, or nothing above zero, is written. */
export function readArea(text: string): DeclaredArea | null {
  const parts = /^([\d.]{1,20})\s*(\D*)$/.exec(text)
  const value = Number(parts?.[1])
  if (!parts || !Number.isFinite(value) || value <= 0) return null
  const unit = units.find(([pattern]) => pattern.test((parts[2] ?? '').trim()))?.[1] ?? null
  return { value, unit }
}
