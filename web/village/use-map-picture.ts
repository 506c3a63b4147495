/** The map as a picture for the printer: sharper than the screen, and taken when all tiles are there. */
import type { Map as MapLibre } from 'maplibre-gl'
import { type RefObject, useEffect } from 'react'

/** Device pixels to a CSS pixel: about 290 dpi on a sheet of A4. */
const PRINT_RATIO = 3
const LONGEST_WAIT_MS = 15_000

/**
 * Keeps a picture of the map in `target`, taken anew before anything is printed. Once `printing` is set, the map is first
 * drawn sharper; by Ctrl+P it is printed as it stands.
 */
export function useMapPicture(
  map: MapLibre | null,
  target: RefObject<HTMLCanvasElement | null>,
  printing: boolean,
  onPrinted: () => void,
) {
  useEffect(() => {
    if (!map) return
    const copy = () => {
      const canvas = target.current
      if (!canvas) return
      const drawn = map.getCanvas()
      canvas.width = drawn.width
      canvas.height = drawn.height
      canvas.getContext('2d')?.drawImage(drawn, 0, 0)
    }
    // what was drawn is gone from the canvas unless it is read in the same turn
    const anew = () => {
      map.redraw()
      copy()
    }
    // the printer does not wait for a drawing: a picture is there whenever the map has come to rest
    map.on('idle', copy)
    window.addEventListener('beforeprint', anew)
    return () => {
      map.off('idle', copy)
      window.removeEventListener('beforeprint', anew)
    }
  }, [map, target])

  useEffect(() => {
    if (!map || !printing) return
    const before = map.getPixelRatio()
    let over = false
    const print = () => {
      if (over) return
      over = true
      window.print()
      map.setPixelRatio(before)
      onPrinted()
    }
    map.setPixelRatio(PRINT_RATIO)
    map.once('idle', print)
    const patience = setTimeout(print, LONGEST_WAIT_MS)
    return () => {
      over = true
      clearTimeout(patience)
    }
  }, [map, printing, onPrinted])
}
