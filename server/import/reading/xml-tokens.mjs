/** Tags and text of an XML document in their order. Declares nothing of its own: no entities, no outside files. */
import { DeliveryFault } from './delivery-fault.mjs'

/**
 * @typedef {{ kind: 'open' | 'close', name: string, attributes: string } | { kind: 'text', text: string }} XmlToken
 */

const pattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([\p{L}_][\p{L}\p{N}:._-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|([^<]+)/uy

/**
 * Names are without their prefix: `gx:Track` is `Track`.
 * @param {string} text
 * @param {string} name of the file
 * @returns {Generator<XmlToken>}
 */
export function* xmlTokens(text, name) {
  /** @type {string[]} */
  const open = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) throw broken(text, at, name, '标签不完整', 'a tag is not complete')
    const [whole, data, slash, tag, attributes = '', single, plain] = found
    if (data !== undefined) yield { kind: 'text', text: data }
    else if (plain !== undefined) {
      if (open.length > 0) yield { kind: 'text', text: decoded(plain) }
    } else if (tag !== undefined) {
      const local = tag.replace(/^.*:/, '')
      if (slash) {
        if (open.pop() !== tag)
          throw broken(text, at, name, `标签 </${tag}> 不配对`, `</${tag}> closes no tag`)
        yield { kind: 'close', name: local, attributes: '' }
      } else {
        yield { kind: 'open', name: local, attributes }
        if (single) yield { kind: 'close', name: local, attributes: '' }
        else open.push(tag)
        if (open.length > 100)
          throw broken(text, at, name, '嵌套超过 100 层', 'nested more than 100 deep')
      }
    }
    at += whole.length
  }
  const last = open.at(-1)
  if (last !== undefined)
    throw broken(
      text,
      text.length,
      name,
      `标签 <${last}> 没有结束，文件不完整`,
      `<${last}> is never closed; the file is cut short`,
    )
}

/**
 * @param {string} attributes
 * @param {string} wanted
 */
export function attributeOf(attributes, wanted) {
  for (const [, name, double, single] of attributes.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (name === wanted) return decoded(double ?? single ?? '')
  return null
}

const named = /** @type {Record<string, string>} */ ({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
})

/** @param {string} text */
function decoded(text) {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return named[name] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/**
 * @param {string} text
 * @param {number} at
 * @param {string} name
 * @param {string} zh
 * @param {string} en
 */
function broken(text, at, name, zh, en) {
  const line = text.slice(0, at).split('\n').length
  return new DeliveryFault(`${name} 第 ${line} 行：${zh}`, `${name}, line ${line}: ${en}`)
}
