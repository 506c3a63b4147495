/**
 * The map library with its worker as a file of its own: the ordinary build carries the worker a
 * second time as text and starts it from a blob, which is half a megabyte uncompressed.
 */
import * as library from 'maplibre-gl/dist/maplibre-gl-csp.js'
import workerAddress from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url'

library.setWorkerUrl(workerAddress)
// The workers start while the page is still being put together.
library.prewarm()

export const mapLibrary = library
