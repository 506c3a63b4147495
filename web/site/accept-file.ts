/** A file that can be understood in one way only, with one sound parcel and nothing assumed, is taken at once. */
import { parcelText } from '../../gis-data/unnamed-parcel.ts'
import type { ReadParcel, SiteFile } from '../../server/api/site-contract.ts'
import { boundsOf } from '../lib/bounds.ts'
import { flyToBounds } from '../map/camera.ts'
import type { Language } from '../state/page-state.ts'
import type { SiteShape } from './site-address.ts'
import { patchSite, type SlotIndex, setSlot } from './site-state.ts'

export function acceptFile(read: SiteFile, index: SlotIndex, language: Language): void {
  const file = namedIn(language, read)
  const [reading, another] = file.readings
  const [parcel, more] = reading?.parcels ?? []
  const isPlain =
    !another && !more && reading?.assumptions.length === 0 && parcel?.notes.length === 0
  if (isPlain && parcel?.geometry) takeParcel(parcel, index)
  else patchSite({ file })
}

/** Parcels without a name of their own are called in the reader's language. */
const namedIn = (language: Language, file: SiteFile): SiteFile => ({
  ...file,
  readings: file.readings.map((reading) => ({
    ...reading,
    parcels: reading.parcels.map((parcel) => ({
      ...parcel,
      name: parcelText(parcel.name, language),
    })),
  })),
})

export function takeParcel({ geometry, name }: ReadParcel, index: SlotIndex): void {
  take(geometry as unknown as SiteShape, name, index)
}

/** All sound parcels of a reading as one site. */
export function takeAll(parcels: readonly ReadParcel[], name: string, index: SlotIndex): void {
  const coordinates = parcels.flatMap(({ geometry }) => {
    if (!geometry) return []
    const shape = geometry as unknown as SiteShape
    return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  })
  take({ type: 'MultiPolygon', coordinates }, name, index)
}

function take(geometry: SiteShape, name: string, index: SlotIndex): void {
  setSlot(index, { geometry, name })
  const bounds = boundsOf(geometry)
  if (bounds) flyToBounds(bounds)
}
