/** Address of the map at a place with a layer on: the features behind a number. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import { pageAddress, pageState } from '../state/use-page-state.ts'

export const featuresAddress = (code: string, layer: LayerId): string =>
  pageAddress('/', {
    unit: code.length > 6 ? code : null,
    view: null,
    selected: null,
    finding: null,
    within: null,
    shown: { ...pageState().shown, [layer]: true },
  })
