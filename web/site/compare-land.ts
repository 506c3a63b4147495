/** Rows of two sites' land beside each other: classes either takes, control lines either touches. */
import type { Words } from '../../gis-data/words.ts'
import type { Occupation, OccupationTheme } from '../../server/api/site-contract.ts'

export interface ComparedRow extends Words {
  readonly theme: string
  readonly code: string | null
  /** Printed ㎡; null where the site takes none of it. */
  readonly first: string | null
  readonly second: string | null
}

export interface ComparedLand {
  readonly classes: readonly ComparedRow[]
  readonly lines: readonly ComparedRow[]
}

export function compareLand(first: Occupation, second: Occupation): ComparedLand {
  const pairs = first.themes.flatMap((theme) => {
    const other = second.themes.find(({ id }) => id === theme.id)
    return other ? [{ theme, other }] : []
  })
  const isTable = (id: string) => id === 'land_parcel' || id === 'owner' || id === 'plan_village'
  return {
    classes: pairs
      .filter(({ theme }) => theme.id === 'land_parcel')
      .flatMap(({ theme, other }) => compared(theme, other)),
    lines: pairs
      .filter(({ theme }) => !isTable(theme.id))
      .flatMap(({ theme, other }) => compared(named(theme), named(other))),
  }
}

/** Land inside a line; where nothing is known of a line, that says its name. */
const named = (theme: OccupationTheme): OccupationTheme => ({
  ...theme,
  rows: theme.rows
    .filter(({ code, fill, unknown }) => unknown || code !== null || fill !== null)
    .map((row) =>
      row.unknown
        ? {
            ...row,
            title: `${theme.title}：${row.title}`,
            titleEn: `${theme.titleEn}: ${row.titleEn}`,
          }
        : row,
    ),
})

function compared(theme: OccupationTheme, other: OccupationTheme): ComparedRow[] {
  const rows = new Map<string, ComparedRow>()
  for (const [side, { rows: own }] of [
    ['first', theme],
    ['second', other],
  ] as const) {
    for (const { title, titleEn, code, printed } of own) {
      const known = rows.get(title) ?? {
        theme: theme.id,
        title,
        titleEn,
        code,
        first: null,
        second: null,
      }
      rows.set(title, { ...known, [side]: printed.m2 })
    }
  }
  return [...rows.values()]
}
