/** `永安村村民委员会` is the statistical name; a map writes `永安村`. */
const OFFICE = /(村民委员会|村委会|居民委员会|居委会)$/

export const shortPlaceName = (name: string): string => name.replace(OFFICE, '') || name
