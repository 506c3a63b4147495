/**
 * The coordinate reference systems a delivery may come in. Facts from the EPSG registry;
 * 郫都 lies at 103.70–104.05°E, in 3° zone 35 (central meridian 105°E).
 */
export interface Crs {
  readonly srid: number
  readonly title: string
  readonly titleEn: string
  /** proj string, for the browser and the generator; PostGIS has its own. */
  readonly proj4: string
  readonly metric: boolean
  /** Easting of the central meridian. */
  readonly falseEastingM?: number
}

const gaussKruger = (falseEastingM: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=${falseEastingM} +y_0=0 +ellps=GRS80 +units=m +no_defs`

export const cgcs2000: Crs = {
  srid: 4490,
  title: 'CGCS2000 经纬度',
  titleEn: 'CGCS2000 longitude/latitude',
  proj4: '+proj=longlat +ellps=GRS80 +no_defs',
  metric: false,
}

/** 3° Gauss–Krüger zone 35, easting with the zone prefix (8 digits). */
export const zone35: Crs = {
  srid: 4523,
  title: 'CGCS2000 3 度带第 35 带',
  titleEn: 'CGCS2000 3-degree Gauss-Kruger zone 35',
  proj4: gaussKruger(35_500_000),
  metric: true,
  falseEastingM: 35_500_000,
}

/** The same projection without the zone prefix (6-digit easting): the district's metric CRS. */
export const cm105: Crs = {
  srid: 4544,
  title: 'CGCS2000 3 度带中央经线 105°',
  titleEn: 'CGCS2000 3-degree Gauss-Kruger CM 105E',
  proj4: gaussKruger(500_000),
  metric: true,
  falseEastingM: 500_000,
}

/** SRID in which every geometry is stored. */
export const STORAGE_SRID = cgcs2000.srid

export const crsList: readonly Crs[] = [cgcs2000, zone35, cm105]
