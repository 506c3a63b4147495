/** What a layer is, in one sentence with its source; loaded when first asked for. */
import { lazy, Suspense } from 'react'
import { isLayerId } from '../../../gis-data/layers/index.ts'

const LayerExplanation = lazy(() =>
  import('./layer-explanation.tsx').then(({ LayerExplanation: text }) => ({ default: text })),
)

/** Nothing for layers that someone brought in: only they know. */
export const ExplainedLayer = ({ id }: { id: string }) =>
  isLayerId(id) ? (
    <Suspense>
      <LayerExplanation id={id} />
    </Suspense>
  ) : null
