/** Makes the demonstration district in a worker thread of the built server. */

import { Worker } from 'node:worker_threads'
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Words } from '../../gis-data/words.ts'
import type { DemoSize, PlantedViolation, SeedFeature } from '../generate-district.ts'
import type { SeedMessage } from './seed-message.ts'

export interface SeededDistrict {
  readonly chunks: { readonly layer: LayerId; readonly features: SeedFeature[] }[]
  readonly planted: PlantedViolation[]
}

/** From the sources (development) the worker of the last build serves; in the build it lies beside. */
const workerUrl = () =>
  import.meta.url.includes('/seeds/load/')
    ? new URL('../../dist/server/seed-worker.js', import.meta.url)
    : new URL('./seed-worker.js', import.meta.url)

export function generateInWorker(
  size: DemoSize,
  report: (step: Words, share: number) => void,
): Promise<SeededDistrict> {
  return new Promise((resolve, reject) => {
    const chunks: SeededDistrict['chunks'] = []
    const worker = new Worker(workerUrl(), {
      workerData: { size },
      resourceLimits: { maxOldGenerationSizeMb: 6144 },
    })
    worker.on('message', (message: SeedMessage) => {
      if (message.kind === 'progress') report(message.step, message.share)
      else if (message.kind === 'features') chunks.push(message)
      else {
        resolve({ chunks, planted: message.planted })
        void worker.terminate()
      }
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`seed worker ended with code ${code}`)))
  })
}
