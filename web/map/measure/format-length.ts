/** Lengths in words of a planner: metres below a kilometre, else kilometres. */
import { roundHalfUp } from '../../../gis-data/area.ts'

const grouped = (value: number, digits: number) =>
  roundHalfUp(value, digits).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })

export const formatLength = (lengthM: number): string =>
  lengthM < 1000 ? `${grouped(lengthM, 2)} m` : `${grouped(lengthM / 1000, 3)} km`
