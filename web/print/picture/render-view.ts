/** The view once more on a map out of sight, so many times as fine; whatever is laid over it included. */
import type { Map as MapLibre } from 'maplibre-gl'
import { LABEL_FONTS } from '../../map/label-fonts.ts'
import { mapLibrary } from '../../map/map-library.ts'
import { supplyPatterns } from '../../map/pattern/supply-patterns.ts'
import { sameOrigin } from '../../map/same-origin.ts'

const LONGEST_MS = 180_000

/** `use` has the canvas until it returns. @throws Error where the map does not come to rest. */
export async function renderView<T>(
  map: MapLibre,
  factor: number,
  use: (canvas: HTMLCanvasElement) => Promise<T>,
): Promise<T> {
  const { clientWidth, clientHeight } = map.getContainer()
  const holder = document.createElement('div')
  Object.assign(holder.style, {
    position: 'fixed',
    left: '-100000px',
    top: '0',
    width: `${clientWidth}px`,
    height: `${clientHeight}px`,
  })
  holder.setAttribute('aria-hidden', 'true')
  document.body.append(holder)
  const largest = largestSide(map)
  const copy = new mapLibrary.Map({
    container: holder,
    style: map.getStyle(),
    center: map.getCenter(),
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
    pixelRatio: factor,
    maxCanvasSize: [largest, largest],
    canvasContextAttributes: { preserveDrawingBuffer: true, antialias: true },
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    localIdeographFontFamily: LABEL_FONTS,
    transformRequest: (url) => ({ url: sameOrigin(url, window.location.origin) }),
  })
  const stop = supplyPatterns(copy)
  try {
    await atRest(copy)
    return await use(copy.getCanvas())
  } finally {
    stop()
    copy.remove()
    holder.remove()
  }
}

function atRest(copy: MapLibre): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), LONGEST_MS)
    copy.once('idle', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** What this machine can draw at once. */
function largestSide(map: MapLibre): number {
  const gl = map.getCanvas().getContext('webgl2')
  return gl ? Number(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)) : 4096
}
