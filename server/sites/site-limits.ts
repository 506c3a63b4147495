/** How much one file of sites may hold: a site is a parcel or a few, not a layer. */
export const siteLimits = {
  fileBytes: 10 * 1024 ** 2,
  /** What a zip may unpack to. */
  unpackedBytes: 60 * 1024 ** 2,
  parcels: 200,
  /** As many as a drawn polygon may have. */
  corners: 20_000,
  /** Faults told of one file. */
  issues: 50,
} as const
