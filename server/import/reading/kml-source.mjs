/**
 * Reads the placemarks of a KML with all that they say. GDAL's reader in the package drops what
 * stands in `ExtendedData`, and the bureau's attributes stand there.
 */
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'
import { decoderLabel, encodingChoices, encodingOf, textRuns } from './text-encoding.mjs'
import { wholeTextFile } from './whole-text-file.mjs'
import { attributeOf, xmlTokens } from './xml-tokens.mjs'

/** @typedef {import('./delivery.ts').DeliveredRow} DeliveredRow */

/**
 * @param {import('./delivery.ts').ContainerFile} file
 * @returns {import('./delivery.ts').OpenContainer}
 */
export function openKml({ path, name, encoding: asked, lenient }) {
  const bytes = wholeTextFile({ path, name })
  const head = bytes.subarray(0, 4096).toString('latin1')
  if (!/<(\w+:)?kml[\s>]/i.test(head))
    throw new DeliveryFault(`${name}：不是 KML`, `${name}: not KML`)
  const runs = textRuns(bytes)
  const declared = /^[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? 'UTF-8'
  const encoding = encodingOf({ runs, cpg: declared, asked, lenient })
  const text = new TextDecoder(decoderLabel(encoding.name)).decode(bytes)
  const { rows, others } = readPlacemarks(text, name)
  const fields = new Set(rows.flatMap(({ properties }) => Object.keys(properties)))
  let next = 0
  return {
    layers: [
      {
        summary: {
          format: 'kml',
          layer: name.replace(/\.[^.]*$/, ''),
          fields: [...fields],
          types: null,
          encoding: encoding.from === 'cpg' ? { name: encoding.name, from: 'format' } : encoding,
          encodings: encodingChoices(runs, encoding).map((each, at) =>
            at === 0 && each.from === 'cpg' ? { ...each, from: 'format' } : each,
          ),
          crs: { kind: 'lonlat' },
          rowCount: rows.length,
          table: rows.every(({ geometry, fault }) => !geometry && !fault),
          remarks: remarksOf(others),
        },
        read(count) {
          const batch = rows.slice(next, next + count)
          next += batch.length
          return batch
        },
      },
    ],
    close() {},
  }
}

const shapes = /** @type {Record<string, string>} */ ({
  Point: 'Point',
  LineString: 'LineString',
  LinearRing: 'LineString',
  Polygon: 'Polygon',
})
/** What a person might take for data of the file, and is not read. */
const unread = new Set(['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour'])

/**
 * @param {string} text
 * @param {string} name
 */
function readPlacemarks(text, name) {
  /** @type {DeliveredRow[]} */
  const rows = []
  /** @type {Map<string, number>} */
  const others = new Map()
  /** @type {string[]} */
  const path = []
  /** @type {string[]} */
  const folders = []
  /** @type {Placemark | null} */
  let placemark = null
  let content = ''
  for (const token of xmlTokens(text, name)) {
    if (token.kind === 'text') {
      content += token.text
      continue
    }
    if (token.kind === 'open') {
      path.push(token.name)
      content = ''
      if (token.name === 'Folder') folders.push('')
      else if (token.name === 'Placemark')
        placemark = new Placemark(folders.filter(Boolean).join('/'))
      else if (unread.has(token.name)) others.set(token.name, (others.get(token.name) ?? 0) + 1)
      else placemark?.open(token.name, token.attributes)
      continue
    }
    path.pop()
    if (token.name === 'Folder') folders.pop()
    else if (token.name === 'Placemark' && placemark) {
      rows.push(placemark.row(rows.length + 1))
      placemark = null
      if (rows.length > limits.rows)
        throw new DeliveryFault(
          `${name}：超过 ${limits.rows} 个地标`,
          `${name}: more than ${limits.rows} placemarks`,
          'too_large',
        )
    } else if (placemark) placemark.close(token.name, content.trim(), path.at(-1) ?? '')
    else if (token.name === 'name' && path.at(-1) === 'Folder')
      folders[folders.length - 1] = content.trim()
    content = ''
  }
  return { rows, others }
}

class Placemark {
  /** @type {Record<string, unknown>} */
  properties = {}
  /** @type {{ type: string, coordinates: unknown }[]} */
  parts = []
  /** @type {unknown[][]} */
  rings = []
  /** @type {string | null} */
  field = null
  /** @type {DeliveryFault | null} */
  fault = null
  /** @type {string[]} */
  shape = []

  /** @param {string} folder */
  constructor(folder) {
    if (folder !== '') this.properties.Folder = folder
  }

  /**
   * @param {string} name
   * @param {string} attributes
   */
  open(name, attributes) {
    if (name === 'Data' || name === 'SimpleData') this.field = attributeOf(attributes, 'name')
    else if (shapes[name]) this.shape.push(name)
    else if (name === 'Track' || name === 'MultiTrack' || name === 'Model')
      this.fault = new DeliveryFault(
        `图形类型 ${name} 不读取`,
        `geometry of the type ${name} is not read`,
      )
    if (name === 'Polygon') this.rings = []
  }

  /**
   * @param {string} name
   * @param {string} text
   * @param {string} parent
   */
  close(name, text, parent) {
    if (name === 'name' && parent === 'Placemark') this.properties.Name = text
    else if (name === 'description' && parent === 'Placemark') this.properties.Description = text
    else if (name === 'SimpleData' || (name === 'value' && parent === 'Data')) {
      if (this.field !== null) this.properties[this.field] = text
    } else if (name === 'coordinates') this.take(text)
    else if (name === 'Polygon') this.parts.push({ type: 'Polygon', coordinates: this.rings })
    if (shapes[name]) this.shape.pop()
  }

  /** @param {string} text */
  take(text) {
    const positions =
      text === '' ? [] : text.split(/\s+/).map((part) => part.split(',').map(Number))
    const wrong = positions.findIndex((each) => each.length < 2 || !each.every(Number.isFinite))
    if (wrong >= 0) {
      const found = JSON.stringify((text.split(/\s+/)[wrong] ?? '').slice(0, 40))
      this.fault ??= new DeliveryFault(
        `第 ${wrong + 1} 个坐标 ${found} 应为“经度，纬度”`,
        `coordinate ${wrong + 1}, ${found}, should be "longitude,latitude"`,
      )
      return
    }
    if (this.shape.includes('Polygon')) this.rings.push(positions)
    else {
      const type = shapes[this.shape.at(-1) ?? '']
      if (type) this.parts.push({ type, coordinates: type === 'Point' ? positions[0] : positions })
    }
  }

  /**
   * @param {number} row
   * @returns {DeliveredRow}
   */
  row(row) {
    const [only, another] = this.parts
    const geometry = another
      ? { type: 'GeometryCollection', geometries: this.parts }
      : (only ?? null)
    return { row, properties: this.properties, geometry, ...(this.fault && { fault: this.fault }) }
  }
}

/** @param {Map<string, number>} others */
function remarksOf(others) {
  if (others.size === 0) return []
  const list = [...others].map(([kind, count]) => `${kind} ${count}`)
  return [
    {
      message: `文件中的这些内容未读取：${list.join('、')}`,
      messageEn: `not read from the file: ${list.join(', ')}`,
    },
  ]
}
