/** Where a sheet lies and how large it is: what of a print belongs into the address. */
import { type Orientation, orientations, type Paper, papers } from '../../gis-data/sheets/paper.ts'
import { LARGEST_SCALE, SMALLEST_SCALE } from '../../gis-data/sheets/sheet-scales.ts'

export interface SheetPlace {
  readonly paper: Paper
  readonly orientation: Orientation
  readonly scale: number
  readonly centre: readonly [lng: number, lat: number]
}

/** `A3l~10000~103.85012~30.83004`; null for anything else. */
export function parseSheetPlace(text: string | null): SheetPlace | null {
  const [size = '', scaleText, lng, lat, rest] = (text ?? '').split('~')
  const paper = papers.find((each) => each === size.slice(0, 2))
  const orientation = orientations.find((each) => each[0] === size.slice(2))
  const scale = Number(scaleText)
  const centre = [Number(lng), Number(lat)] as const
  const sane =
    centre.every(Number.isFinite) && Math.abs(centre[0]) <= 180 && Math.abs(centre[1]) <= 85
  if (!paper || !orientation || !isScale(scale) || !sane || rest !== undefined) return null
  return { paper, orientation, scale, centre }
}

export const formatSheetPlace = ({ paper, orientation, scale, centre }: SheetPlace): string =>
  [`${paper}${orientation[0]}`, scale, ...centre.map((degrees) => degrees.toFixed(6))].join('~')

export const isScale = (scale: number): boolean =>
  Number.isInteger(scale) && scale >= LARGEST_SCALE && scale <= SMALLEST_SCALE

export const scaleText = (scale: number): string => `1:${scale.toLocaleString('en-US')}`

/** `1:10,000`, `10000` or `1：1万`; null for what is no scale. */
export function parseScale(text: string): number | null {
  const [, digits = '', wan] = /^\s*(?:1\s*[:：/]\s*)?([\d,. ]+)\s*(万)?\s*$/.exec(text) ?? []
  const scale = Math.round(Number(digits.replace(/[, ]/g, '')) * (wan ? 10_000 : 1))
  return digits !== '' && isScale(scale) ? scale : null
}
