/** Address of the map with the place chosen and the layer on whose features make a figure. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { IndicatorPlace } from '../../server/api/indicator-contract.ts'
import { pageAddress, pageState } from '../state/use-page-state.ts'

export const featuresAddress = ({ code, level }: IndicatorPlace, layer: LayerId): string =>
  pageAddress('/', {
    unit: level === 'district' ? null : code,
    shown: { ...pageState().shown, [layer]: true },
    // Without a view the map goes to the place by itself.
    view: null,
    within: null,
    finding: null,
    selected: null,
    revision: null,
  })
