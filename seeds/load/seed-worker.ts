/** Worker thread that makes the demonstration district, so that the server answers meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import type { LayerId } from '../../gis-data/layers/index.ts'
import { type DemoSize, generateDistrict } from '../generate-district.ts'
import type { SeedMessage } from './seed-message.ts'

const CHUNK = 20_000

const port = parentPort
if (!port) throw new Error('seed-worker runs as a worker thread only')
const post = (message: SeedMessage) => port.postMessage(message)

const { size } = workerData as { size: DemoSize }
const district = generateDistrict(size, (step, share) => post({ kind: 'progress', step, share }))
for (const [layer, features] of Object.entries(district.layers)) {
  for (let start = 0; start < features.length; start += CHUNK) {
    const chunk = features.slice(start, start + CHUNK)
    post({ kind: 'features', layer: layer as LayerId, features: chunk })
  }
}
post({ kind: 'planted', planted: district.planted })
