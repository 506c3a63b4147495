/** Line widths: declared in px at z14, thinner above the district, wider among the houses. */
import type { ExpressionSpecification } from 'maplibre-gl'
import type { ByClass } from './by-class.ts'

const stops: readonly (readonly [zoom: number, factor: number])[] = [
  [8, 0.4],
  [12, 0.55],
  [14, 1],
  [17, 1.8],
  [19, 2.6],
]

/** `factor` and `plus` derive casings and gaps from the same declaration. */
export function zoomedWidth(
  widthAt14: ByClass<number>,
  factor = 1,
  plus = 0,
): ExpressionSpecification {
  const outputs = stops.flatMap(([zoom, scale]) => [
    zoom,
    ['+', ['*', widthAt14, scale * factor], plus],
  ])
  return [
    'interpolate',
    ['exponential', 1.3],
    ['zoom'],
    ...outputs,
  ] as unknown as ExpressionSpecification
}
