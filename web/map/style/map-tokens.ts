/** Colours of the map itself, by day and by night; a layer's own colours are in the catalogue. */
export interface MapTokens {
  readonly name: 'day' | 'night'
  readonly ground: string
  readonly ink: string
  readonly secondInk: string
  readonly accent: string
  readonly violation: string
  readonly roadCasing: string
  /** Factor on the opacity of fills: the dark ground carries less colour. */
  readonly fillFactor: number
}

export type MapTheme = MapTokens['name']

export const mapTokens: Record<MapTheme, MapTokens> = {
  day: {
    name: 'day',
    ground: '#F6F3EA',
    ink: '#22303A',
    secondInk: '#5B6B75',
    accent: '#0E7C86',
    violation: '#D4380D',
    roadCasing: '#A39C8B',
    fillFactor: 1,
  },
  night: {
    name: 'night',
    ground: '#0B1E2D',
    ink: '#E8F1F5',
    secondInk: '#9DB4C0',
    accent: '#36CFC9',
    violation: '#FF5A3C',
    roadCasing: '#0A1721',
    fillFactor: 0.7,
  },
}
