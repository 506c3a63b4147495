/** Notes as GeoJSON (RFC 7946), with what was measured of each. */
import type { Feature, FeatureCollection } from 'geojson'
import { roundHalfUp } from '../../gis-data/area.ts'
import type { KeptItem } from '../../server/api/kept-contract.ts'
import { measureLine, measureRing } from '../map/measure/measure.ts'
import { type NoteShape, shapeOf } from './note-draft.ts'

export const notesAsGeoJson = (notes: readonly KeptItem<'note'>[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: notes.map((note): Feature => {
    const geometry = shapeOf(note)
    const { title, body, keptBy, keptAt, id } = note
    const told = { title, text: body.text, colour: body.colour, keptBy, keptAt }
    return { type: 'Feature', id, geometry, properties: { ...told, ...figuresOf(geometry) } }
  }),
})

/** ㎡ and m on the ellipsoid, rounded once. */
function figuresOf(geometry: NoteShape): { areaM2?: number; lengthM?: number } {
  if (geometry.type === 'Point') return {}
  if (geometry.type === 'LineString')
    return { lengthM: roundHalfUp(measureLine(geometry.coordinates).lengthM, 2) }
  return { areaM2: roundHalfUp(measureRing(geometry.coordinates[0] ?? []).areaM2, 2) }
}
