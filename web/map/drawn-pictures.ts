/** The pictures that the state asks for, the oldest lowest. */
import type { Imagery } from '../../server/api/imagery-contract.ts'
import type { PageState } from '../state/page-state.ts'
import type { DrawnPicture } from './style/picture-parts.ts'

export const isPictureShown = ({ id }: Imagery, { shown }: Pick<PageState, 'shown'>): boolean =>
  shown[id] === true

/** `imagery` newest first, as the server lists it; `origin` makes addresses of our own absolute. */
export const drawnPictures = (
  imagery: readonly Imagery[],
  state: Pick<PageState, 'shown' | 'opacity'>,
  origin: string,
): DrawnPicture[] =>
  imagery
    .filter((picture) => isPictureShown(picture, state))
    .toReversed()
    .map(({ id, tiles, tileSize, minZoom, maxZoom, bounds }) => ({
      id,
      tiles: tiles.startsWith('/') ? `${origin}${tiles}` : tiles,
      tileSize,
      minZoom,
      maxZoom,
      bounds,
      opacity: (state.opacity[id] ?? 100) / 100,
    }))
