/** Sheets of paper by ISO 216, and how large the writing on each stands. */
export const papers = ['A4', 'A3', 'A2', 'A1', 'A0'] as const
export type Paper = (typeof papers)[number]
export const orientations = ['portrait', 'landscape'] as const
export type Orientation = (typeof orientations)[number]

const shortByLong: Record<Paper, readonly [shortMm: number, longMm: number]> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
}

export function paperSizeMm(paper: Paper, orientation: Orientation): readonly [number, number] {
  const [short, long] = shortByLong[paper]
  return orientation === 'portrait' ? [short, long] : [long, short]
}

/** Of the writing around the map, against that on A4: larger paper is read from further away. */
export const writingFactor: Record<Paper, number> = { A4: 1, A3: 1.2, A2: 1.45, A1: 1.75, A0: 2.15 }
