/** What stands beside the map: other moments, other layers, other plans, written short for the address. */

export const besideWays = ['swipe', 'two', 'four'] as const
export type BesideWay = (typeof besideWays)[number]

/** How many sides there are besides the map itself. */
export const sidesOf: Readonly<Record<BesideWay, number>> = { swipe: 1, two: 1, four: 3 }

export interface Side {
  /** The one in force where null. */
  readonly revision: number | null
  /** Layers and pictures that are switched against the map's. */
  readonly shown: Readonly<Record<string, boolean>>
  /** Code of the one plan of its kind that is shown; all of them where null. */
  readonly plan: string | null
}

export interface Beside {
  readonly way: BesideWay
  readonly sides: readonly Side[]
}

export const plainSide: Side = { revision: null, shown: {}, plan: null }

/** The same sides in another way: as many as that has. */
export const arranged = (way: BesideWay, sides: readonly Side[]): Beside => ({
  way,
  sides: Array.from({ length: sidesOf[way] }, (_, at) => sides[at] ?? plainSide),
})

/** `swipe/12,linpan,-homestead` */
export const formatBeside = (beside: Beside | null): string | null =>
  beside && [beside.way, ...beside.sides.map(formatSide)].join('/')

const formatSide = ({ revision, shown, plan }: Side): string =>
  [
    revision ?? '~',
    ...Object.keys(shown)
      .sort()
      .map((id) => (shown[id] ? id : `-${id}`)),
    ...(plan ? [`plan:${plan}`] : []),
  ].join(',')

/** Null for anything that is not a way with its sides. */
export function parseBeside(text: string | null): Beside | null {
  const [named, ...written] = (text ?? '').split('/')
  const way = besideWays.find((each) => each === named)
  if (!way) return null
  return arranged(way, written.map(parseSide))
}

function parseSide(text: string): Side {
  const [revision, ...parts] = text.split(',')
  const shown: Record<string, boolean> = {}
  let plan: string | null = null
  for (const part of parts) {
    const [, code] = /^plan:(.{1,60})$/.exec(part) ?? []
    const [, off, id] = /^(-?)(\w+)$/.exec(part) ?? []
    if (code) plan = code
    else if (id) shown[id] = off === ''
  }
  return { revision: /^\d+$/.test(revision ?? '') ? Number(revision) : null, shown, plan }
}
