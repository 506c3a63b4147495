/** Degrees as drawings have them: nine decimals are a tenth of a millimetre. */
export const DEGREE_DECIMALS = 9

export const roundedDegrees = (degrees: number): number => Number(degrees.toFixed(DEGREE_DECIMALS))
