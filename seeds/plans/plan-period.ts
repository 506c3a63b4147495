/** The five plans are of one period and drawn upon one map, but where planted (G18, G19). */
export const BASE_YEAR = 2020
export const HORIZON_YEAR = 2035
export const BASE_MAP = 'third_survey'
