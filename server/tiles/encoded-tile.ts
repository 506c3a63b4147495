/** What an encoder makes of a tile's rows. */
export interface EncodedTile {
  /** Empty where no row is in the tile. */
  readonly tile: Uint8Array
  readonly features: number
}
