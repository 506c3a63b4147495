/** A title for a sheet whose maker has written none: the place, and what is shown of it. */
import type { Layer } from '../catalogue.ts'
import type { Words } from '../words.ts'

export type TitledLayer = Pick<Layer, 'id' | 'group' | 'visibleAtStart' | 'title' | 'titleEn'>

const words = (title: string, titleEn: string): Words => ({ title, titleEn })
const composite = words('多规叠合图', 'the plans over one another')
const everything = words('一张图', 'the one map')
const landAsItIs = words('土地利用现状图', 'land use')
const checked = words('合规审查图', 'findings of the check')

/**
 * Findings before all; else the one layer, or the plans, that were laid on what a map shows at the
 * start; else the land as it is, where it alone is left.
 */
export function sheetTheme(layers: readonly TitledLayer[], withFindings: boolean): Words {
  if (withFindings) return checked
  const told = layers.filter(({ group }) => group !== 'administration')
  const added = told.filter((layer) => !layer.visibleAtStart)
  const plans = added.filter(({ group }) => group === 'plans')
  if (plans.length > 1) return composite
  const only = plans[0] ?? (added.length === 1 ? added[0] : undefined)
  if (only) return words(only.title.endsWith('图') ? only.title : `${only.title}图`, only.titleEn)
  const surveyed = told.every(({ group }) => group === 'land' || group === 'infrastructure')
  return surveyed && told.some(({ id }) => id === 'land_parcel') ? landAsItIs : everything
}

export const proposedTitle = (place: Words, theme: Words): Words => ({
  title: `${place.title}${theme.title}`,
  titleEn: `${place.titleEn}: ${theme.titleEn}`,
})

export interface TitlePlace {
  readonly code: string
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
}

/** Of a frame, by its bounds in degrees, that a place must fill to be what the sheet is about. */
const LEAST_SHARE = 0.45

/** The smallest of the places around its middle that fills the frame well enough; the last where none does. */
export function titlePlace<T extends TitlePlace>(
  smallestFirst: readonly T[],
  frame: TitlePlace['bounds'],
): T | undefined {
  return (
    smallestFirst.find(({ bounds }) => sizeOf(bounds) >= LEAST_SHARE * sizeOf(frame)) ??
    smallestFirst.at(-1)
  )
}

const sizeOf = ([west, south, east, north]: TitlePlace['bounds']): number =>
  (east - west) * (north - south)
