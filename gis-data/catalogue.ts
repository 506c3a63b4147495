/**
 * What a layer declares of itself. Tables, tiles, map style, legend, ledger, forms, import
 * matching and export names all derive from these declarations; nothing else knows a layer.
 */
import type { CodeFormId } from './code-forms.ts'
import type { CodeListId } from './codes/index.ts'
import type { Role } from './viewer.ts'
import type { Words } from './words.ts'

export type GeometryType = 'MultiPolygon' | 'MultiLineString' | 'Point'

export const layerGroups = {
  /** Files brought in as layers of their own: first, for whoever brought them looks for them. */
  custom: { title: '自定义图层', titleEn: 'Custom layers' },
  administration: { title: '行政区划', titleEn: 'Administration' },
  control: { title: '控制线', titleEn: 'Control lines' },
  plans: { title: '五规', titleEn: 'The five plans' },
  land: { title: '土地现状', titleEn: 'Land as it is' },
  rural: { title: '宅基地与农房', titleEn: 'Homesteads and houses' },
  ecology: { title: '林盘与生态', titleEn: 'Linpan and ecology' },
  infrastructure: { title: '基础设施', titleEn: 'Infrastructure' },
  economy: { title: '产业与集体经济', titleEn: 'Industry and collective economy' },
} as const satisfies Record<string, Words>
export type LayerGroup = keyof typeof layerGroups

export type FieldType = 'text' | 'integer' | 'number' | 'date' | 'boolean'
export type Unit = 'm2' | 'm' | 'kV' | 'km' | 'persons' | 'year' | 'storeys' | 'percent'

export interface ValueRange {
  readonly least: number
  readonly most: number | 'this_year'
}

export interface Field extends Words {
  /** Column name: English, snake_case. */
  readonly name: string
  readonly type: FieldType
  readonly unit?: Unit
  /** What the standard lets the value be; another is told, and kept. */
  readonly range?: ValueRange
  /** Code list whose codes the values are. */
  readonly codes?: CodeListId
  /** Form that the standard gives the code: departures are told, and taken. */
  readonly form?: CodeFormId
  /** Field name in the delivery standard, e.g. `ZDDM`. */
  readonly standardName?: string
  /** Further names met in deliveries. */
  readonly aliases?: readonly string[]
  /** Names a person or leads to one: masked on the server, never in tiles. */
  readonly personal?: boolean
  readonly required?: boolean
  /** Space on the storeys of a building: told in ㎡, never as land. */
  readonly floorSpace?: true
  /** Rows are found by it from another layer. */
  readonly lookedUp?: boolean
  /** Searched like name and key; for layers that are small enough to be looked through. */
  readonly searched?: true
  /**
   * Of the feature as a whole, so that a part split off has it not: a number that stands for one record
   * in a register, or what was approved, declared or counted for all of it. Of the key and the declared
   * area it need not be said.
   */
  readonly ofWhole?: 'number' | 'measure'
}

/** Drawn patterns; five plans stay apart in black and white (45° and 135° lines, dots, crosses, inner tint). */
export type Pattern = 'tint' | 'hatch45' | 'hatch135' | 'dots' | 'crosses' | 'fineHatch'
export type LineMark =
  | 'solid'
  | 'dashShort'
  | 'dashLong'
  | 'dashDot'
  | 'dashDotDot'
  | 'double'
  | 'cased'

export interface Drawing {
  readonly fill?: string
  readonly fillOpacity?: number
  readonly pattern?: Pattern
  readonly line?: string
  /** px at z14; the style scales it with the zoom. */
  readonly lineWidth?: number
  readonly lineMark?: LineMark
  readonly circle?: string
  readonly circleRadius?: number
  /** First zoom at which lines of this class are drawn; absent = where the layer is. */
  readonly fromZoom?: number
  /** Field whose value × 3 m raises the polygon from z16. */
  readonly storeysField?: string
}

/** One line of the legend: the features whose class field has one of these values. */
export interface StyleClass extends Words {
  readonly values: readonly string[]
  readonly drawing: Drawing
}

export interface Layer extends Words {
  readonly id: string
  readonly group: LayerGroup
  readonly geometry: GeometryType | null
  readonly fields: readonly Field[]
  /** Field that names a feature to a person: shown as its title. */
  readonly nameField: string
  /** Field by which deliveries identify a feature. */
  readonly keyField: string
  /** Field that states the area of the shape, in ㎡; imports compare it with the shape's own. */
  readonly declaredAreaField?: string
  /** Its features lie over several units: none belongs to one as a whole, whatever code it bears. */
  readonly spansUnits?: true
  readonly drawing: Drawing
  /** Field that chooses the class; absent = one drawing for all. */
  readonly classField?: string
  readonly classes?: readonly StyleClass[]
  readonly label?: { readonly field: string; readonly minZoom: number; readonly size: number }
  /** `min`: first zoom that shows the layer; `shape`: first zoom with true shapes, below it the overview. */
  readonly zoom: { readonly min: number; readonly shape: number }
  /** What stands in for shapes between `zoom.min` and `zoom.shape`. */
  readonly overview?: 'dissolve' | 'count'
  /** Shown when the map opens. */
  readonly visibleAtStart: boolean
  readonly visibleTo: readonly Role[]
  readonly ledger: { readonly columns: readonly string[]; readonly sums: readonly string[] }
}

/** Keeps the literal types of a declaration, so that rows and ids are typed from it. */
export const defineLayer = <const L extends Layer>(layer: L): L => layer

/** Columns that every layer's table has besides its fields. */
export const systemColumns = [
  'row_id',
  'fid',
  'rev_from',
  'rev_to',
  'unit_code',
  'area_m2',
  'geom',
] as const
