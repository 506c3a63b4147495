/** Looks through a layer before anything is decided: values, kinds of shapes, where they lie. */
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'
import { storable } from './make-batch.mjs'
import { shapeOfWkb } from './scan-wkb.mjs'
import { shapeOf } from './shape-wkb.mjs'

/** @typedef {import('./delivery.ts').LayerSurvey} LayerSurvey */

const SAMPLES = 5
const PLACES = 400
const DISTINCT = 400
const LETTERS = 60

/**
 * @param {import('./delivery.ts').ContainerLayer} layer
 * @returns {Promise<LayerSurvey>}
 */
export async function surveyLayer({ summary, read }) {
  const columns = summary.fields.map((name, at) => new Column(name, summary.types?.[at] ?? null))
  const places = new Places()
  const kinds = new Set()
  let rows = 0
  while (rows < limits.surveyedRows) {
    const batch = await read(limits.batchRows)
    if (batch.length === 0) break
    for (const { properties, geometry, wkb, fault } of batch) {
      for (const column of columns) column.add(properties[column.name])
      if (fault || !(geometry || wkb)) continue
      try {
        const { kind, bounds } = wkb ? shapeOfWkb(wkb) : shapeOf(geometry, false)
        kinds.add(kind)
        places.add(bounds, properties)
      } catch (error) {
        if (!(error instanceof DeliveryFault)) throw error
      }
    }
    rows += batch.length
  }
  return storable({
    rows,
    kinds: [...kinds],
    fields: columns.map((column) => column.told()),
    places: places.kept,
  })
}

/** Evenly strewn over the layer, however long it is. */
class Places {
  /** @type {{ x: number, y: number, unit: string | null }[]} */
  kept = []
  every = 1
  seen = 0

  /**
   * @param {readonly [number, number, number, number]} bounds
   * @param {Record<string, unknown>} properties
   */
  add([west, south, east, north], properties) {
    this.seen += 1
    if ((this.seen - 1) % this.every !== 0) return
    if (this.kept.length === PLACES) {
      this.kept = this.kept.filter((_, at) => at % 2 === 0)
      this.every *= 2
      if ((this.seen - 1) % this.every !== 0) return
    }
    this.kept.push({ x: (west + east) / 2, y: (south + north) / 2, unit: unitIn(properties) })
  }
}

/**
 * Fields that say which village a row lies in begin with its 12 digits.
 * @param {Record<string, unknown>} properties
 */
function unitIn(properties) {
  for (const [name, value] of Object.entries(properties)) {
    if (!/^(ZLDWDM|XZQDM|CJDCQDM|CUNDM|unit_code|village_code)$/i.test(name)) continue
    const code = /^\d{12}/.exec(String(value ?? ''))?.[0]
    if (code) return code
  }
  return null
}

/** GDAL's names of types; what else there is counts as text. */
const types = /** @type {Record<string, 'integer' | 'number' | 'date' | 'boolean'>} */ ({
  Integer: 'integer',
  Integer64: 'integer',
  Real: 'number',
  Date: 'date',
  DateTime: 'date',
  Boolean: 'boolean',
})

class Column {
  /** @type {Map<string, number> | null} */
  counts = new Map()
  /** @type {Set<string>} */
  samples = new Set()
  /** @type {Set<string>} */
  kinds = new Set()

  /**
   * @param {string} name
   * @param {string | null} declared
   */
  constructor(name, declared) {
    this.name = name
    this.declared = declared
  }

  /** @param {unknown} value */
  add(value) {
    if (value === null || value === undefined || value === '') return
    const text = (typeof value === 'object' ? JSON.stringify(value) : String(value)).trim()
    if (text === '') return
    if (this.samples.size < SAMPLES) this.samples.add(sampleOf(value, text))
    if (this.declared === null) this.kinds.add(kindOf(value, text))
    if (!this.counts) return
    this.counts.set(text, (this.counts.get(text) ?? 0) + 1)
    // A column of names or numbers is no column of codes.
    if (this.counts.size > DISTINCT || text.length > LETTERS) this.counts = null
  }

  told() {
    return {
      name: this.name,
      type: this.declared === null ? this.judged() : (types[this.declared] ?? 'text'),
      samples: [...this.samples],
      counts: this.counts ? [...this.counts] : null,
    }
  }

  /** @returns {'text' | 'integer' | 'number' | 'date' | 'boolean'} */
  judged() {
    const found = [...this.kinds]
    if (found.length === 0 || found.includes('text')) return 'text'
    if (found.every((kind) => kind === 'integer')) return 'integer'
    if (found.every((kind) => kind === 'integer' || kind === 'number')) return 'number'
    return found.length === 1 ? /** @type {'date' | 'boolean'} */ (found[0]) : 'text'
  }
}

/**
 * Sums in binary leave digits that nobody entered; text stays as it is.
 * @param {unknown} value
 * @param {string} text
 */
const sampleOf = (value, text) =>
  typeof value === 'number' ? String(Number(value.toPrecision(15))) : text.slice(0, LETTERS)

/**
 * A number with a zero before it is a code.
 * @param {unknown} value
 * @param {string} text
 */
function kindOf(value, text) {
  if (typeof value === 'boolean') return 'boolean'
  if (/^-?(0|[1-9]\d{0,14})$/.test(text)) return 'integer'
  if (/^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i.test(text)) return 'number'
  if (/^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(text)) return 'date'
  return 'text'
}
