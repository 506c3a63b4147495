/** What a layer is, in one sentence with its source; loaded when first asked for. */
import { Suspense } from 'react'
import { isLayerId } from '../../../gis-data/layers/index.ts'
import { lazily } from '../../lib/lazily.ts'

const LayerExplanation = lazily(() => import('./layer-explanation.tsx'), 'LayerExplanation')

/** Nothing for layers that someone brought in: only they know. */
export const ExplainedLayer = ({ id }: { id: string }) =>
  isLayerId(id) ? (
    <Suspense>
      <LayerExplanation id={id} />
    </Suspense>
  ) : null
