/** DXF as text: a code and a value, each on its line. */
export type DxfPair = readonly [code: number, value: string | number]

/** Line ends inside a value would begin a new pair. */
export const dxfPairs = (pairs: readonly DxfPair[]): string =>
  pairs
    .map(
      ([code, value]) =>
        `${String(code).padStart(3)}\r\n${String(value).replace(/[\r\n]+/g, ' ')}\r\n`,
    )
    .join('')
