/** Rows of a page of changes: as many as a map can show at once. */
export const CHANGE_PAGE = 100
