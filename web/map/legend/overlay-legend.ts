/** What the legend says of an overlay, and which of it is in view. */
import type { InView } from './use-in-view.ts'

export interface OverlayMark {
  /** The class of the features that are drawn so, where the overlay is watched. */
  readonly key: string
  /** In the language of the page. */
  readonly label: string
  readonly colour: string
  readonly line: 'solid' | 'dashed'
  readonly width: number
  /** The area is hatched in the colour. */
  readonly hatched?: boolean
  /** The area is filled with the colour. */
  readonly filled?: boolean
  /** A sign that stands in the middle. */
  readonly shape?: string
  /** A line by itself, not the edge of an area. */
  readonly open?: boolean
}

export interface OverlayLegend {
  readonly key: string
  readonly title: string
  /** `layer` of the metadata of its style layers: then only what is in view is shown. */
  readonly watched?: string
  readonly marks: readonly OverlayMark[]
}

export interface OverlayGroup extends OverlayLegend {
  readonly counted: boolean
}

/** Uppermost first; overlays of which nothing is in view are left out. */
export function overlayGroups(
  fromBelow: readonly { readonly legend?: OverlayLegend }[],
  inView: ReadonlyMap<string, InView>,
): OverlayGroup[] {
  return [...fromBelow].reverse().flatMap(({ legend }): OverlayGroup[] => {
    if (!legend) return []
    if (legend.watched === undefined) return [{ ...legend, counted: false }]
    const seen = inView.get(legend.watched)
    const marks = legend.marks.filter(({ key }) => seen?.classes.has(key))
    return seen && marks.length > 0 ? [{ ...legend, marks, counted: seen.counted }] : []
  })
}
