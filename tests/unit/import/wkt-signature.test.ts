/** CRS texts that say the same in other words, and those that do not. */
import { describe, expect, it } from 'vitest'
import { wktSignature } from '../../../server/import/crs/wkt-signature.ts'

const esri =
  'PROJCS["RGF93_Lambert_93",GEOGCS["GCS_RGF93",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["standard_parallel_1",49],PARAMETER["standard_parallel_2",44],PARAMETER["latitude_of_origin",46.5],PARAMETER["central_meridian",3],PARAMETER["false_easting",700000],PARAMETER["false_northing",6600000],UNIT["Meter",1]]'
const epsg =
  'PROJCS["RGF93 / Lambert-93",GEOGCS["RGF93",DATUM["Reseau_Geodesique_Francais_1993",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4171"]],PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["standard_parallel_1",44],PARAMETER["standard_parallel_2",49],PARAMETER["latitude_of_origin",46.5],PARAMETER["central_meridian",3],PARAMETER["false_easting",700000],PARAMETER["false_northing",6600000],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["X",EAST],AXIS["Y",NORTH],AUTHORITY["EPSG","2154"]]'

describe('the signature of a CRS text', () => {
  it('is the same for ESRI’s and the registry’s words', () => {
    const [a, b] = [wktSignature(esri), wktSignature(epsg)]
    expect(a?.key).toBe(b?.key)
    expect(a?.datum).toBe(b?.datum)
    expect(a?.epsg).toBeNull()
    expect(b?.epsg).toBe(2154)
  })

  it.each([
    ['another false easting', ['700000', '500000']],
    ['another meridian', ['"central_meridian",3', '"central_meridian",4']],
    ['another ellipsoid', ['298.257222101', '298.3']],
    ['another unit', ['"Meter",1', '"Foot",0.3048']],
  ] as const)('differs for %s', (_case, [from, to]) => {
    expect(wktSignature(esri.replace(from, to))?.key).not.toBe(wktSignature(esri)?.key)
  })

  it('keeps datums on one ellipsoid apart', () => {
    expect(wktSignature(esri.replace('D_RGF_1993', 'D_ETRS_1989'))?.datum).not.toBe(
      wktSignature(esri)?.datum,
    )
  })

  it('does not take the code of a part for the code of the whole', () => {
    expect(wktSignature(epsg.replace(',AUTHORITY["EPSG","2154"]', ''))?.epsg).toBeNull()
  })

  it('of something else is none', () => {
    expect(wktSignature('LOCAL_CS["engineering"]')).toBeNull()
    expect(wktSignature('')).toBeNull()
  })
})
