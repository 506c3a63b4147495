/** A picture of the map for the printer: sharper than the screen, and taken when all tiles are there. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useState } from 'react'

/** Device pixels to a CSS pixel: about 290 dpi on a sheet of A4. */
const PRINT_RATIO = 3
const LONGEST_WAIT_MS = 15_000

/** Opens the printer's dialogue once `printing` is set; by Ctrl+P the map is printed as it stands. */
export function useMapPicture(map: MapLibre | null, printing: boolean, onPrinted: () => void) {
  const [picture, setPicture] = useState<string | null>(null)

  useEffect(() => {
    if (!map) return
    const take = () => {
      // what was drawn is gone from the canvas unless it is read in the same turn
      map.redraw()
      setPicture(map.getCanvas().toDataURL('image/png'))
    }
    window.addEventListener('beforeprint', take)
    return () => window.removeEventListener('beforeprint', take)
  }, [map])

  useEffect(() => {
    if (!map || !printing) return
    const before = map.getPixelRatio()
    let over = false
    const print = () => {
      if (over) return
      over = true
      map.redraw()
      setPicture(map.getCanvas().toDataURL('image/png'))
      // the picture has to be on the page first
      setTimeout(() => {
        window.print()
        map.setPixelRatio(before)
        onPrinted()
      }, 200)
    }
    map.setPixelRatio(PRINT_RATIO)
    map.once('idle', print)
    const patience = setTimeout(print, LONGEST_WAIT_MS)
    return () => clearTimeout(patience)
  }, [map, printing, onPrinted])

  return picture
}
