/** Inks of notes by day and by night, each at 4.5 : 1 on the ground of the map. */
import type { NoteColour } from '../../gis-data/note-colours.ts'
import type { MapTheme } from '../map/style/map-tokens.ts'

export const noteInks: Readonly<Record<MapTheme, Readonly<Record<NoteColour, string>>>> = {
  day: {
    ink: '#22303A',
    teal: '#0B656D',
    blue: '#2F5F94',
    amber: '#8F5900',
    violet: '#7A3FA3',
    green: '#356B2E',
  },
  night: {
    ink: '#E8F1F5',
    teal: '#6FE0DB',
    blue: '#8FBBEC',
    amber: '#F0B04A',
    violet: '#CFA9EE',
    green: '#93D187',
  },
}
