/** Parts of a delivered file's name; names are data and never lead anywhere. */
export const endingOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
/** With its folder, in small letters: what the parts of one Shapefile share. */
export const stemOf = (name: string) => name.replace(/\.[^./\\]*$/, '').toLowerCase()
export const baseOf = (name: string) => name.split(/[\\/]/).at(-1) ?? name
export const folderOf = (name: string) => name.split(/[\\/]/).slice(0, -1).join('/')
