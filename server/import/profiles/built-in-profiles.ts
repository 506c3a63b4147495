/** The layouts of the standards as profiles: their system and encoding are the file's to say. */
import { layoutProfiles } from '../../../gis-data/profiles/index.ts'
import type { ImportProfile } from '../../api/import-contract.ts'

export const builtInProfiles: readonly ImportProfile[] = layoutProfiles.map((layout) => ({
  id: layout.id,
  title: layout.title,
  titleEn: layout.titleEn,
  builtIn: true,
  layer: layout.layer,
  mapping: { ...layout.mapping },
  codes: Object.fromEntries(
    Object.entries(layout.codes ?? {}).map(([field, codes]) => [field, { ...codes }]),
  ),
  codeSystem: layout.codeSystem ?? null,
  crs: null,
  encoding: null,
  axes: null,
}))
