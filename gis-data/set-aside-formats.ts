/** Formats in which rows set aside leave to be mended; the workbook first: a spreadsheet that opens a CSV spoils codes of more than 15 digits. */
export const setAsideFormats = ['xlsx', 'csv', 'geojson'] as const
export type SetAsideFormat = (typeof setAsideFormats)[number]
