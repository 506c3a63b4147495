/** A document of the services for people: its words, its links, its members as a list. */
import { escapeXml } from '../../http/escape-xml.ts'
import type { OgcLink } from '../ogc-link.ts'

interface Shown {
  readonly title?: string
  readonly description?: string
  readonly links: readonly OgcLink[]
  readonly [member: string]: unknown
}

/** Members that are shown in their own way, or say nothing to a person. */
const apart = new Set(['title', 'description', 'links', 'collections', 'features', 'type'])

/** Members as people call them. */
const words: Readonly<Record<string, string>> = {
  id: '标识 Identifier',
  itemType: '内容 Items',
  extent: '范围 Extent',
  crs: '坐标系 CRS',
  storageCrs: '存储坐标系 Storage CRS',
  timeStamp: '时刻 Time',
  numberMatched: '符合条件 Matched',
  numberReturned: '本页 On this page',
  conformsTo: '符合的标准 Conforms to',
}
const relationWords: Readonly<Record<string, string>> = { collection: '图层 Collection' }

/** The page itself is no link to follow, and what two relations share is listed once. */
const linksToFollow = (links: readonly OgcLink[]) =>
  links.filter(
    ({ rel, href, title }, at) =>
      rel !== 'self' &&
      links.findIndex((other) => other.href === href && other.title === title) === at,
  )

export function htmlPage(document: Shown): string {
  const { description, links } = document
  const title = document.title ?? (document.features ? '要素 Features' : 'Hegui 合规图')
  const collections = document.collections as readonly Shown[] | undefined
  const features = document.features as readonly FeatureShown[] | undefined
  const rest = Object.entries(document).filter(([name]) => !apart.has(name))
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escapeXml(title)}</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head><body><main>
<p class="root"><a href="/ogc?f=html">合规图数据服务 OGC API</a></p><h1>${escapeXml(title)}</h1>
${description ? `<p>${escapeXml(description)}</p>` : ''}
${collections ? `<ul>${collections.map(collectionItem).join('')}</ul>` : ''}
${features ? table(features) : ''}
${rest.length > 0 ? `<dl>${rest.map(([name, value]) => `<dt>${escapeXml(words[name] ?? name)}</dt><dd>${shown(value)}</dd>`).join('')}</dl>` : ''}
<h2>链接 Links</h2><ul class="links">${linksToFollow(links).map(linkItem).join('')}</ul></main></body></html>`
}

interface FeatureShown {
  readonly id: number
  readonly properties: Readonly<Record<string, unknown>>
}

const collectionItem = ({ title = '', id, links }: Shown) => {
  const self = links.find(({ rel }) => rel === 'self')
  return `<li><a href="${escapeXml(`${self?.href}?f=html`)}">${escapeXml(title)}</a> <code>${escapeXml(String(id))}</code></li>`
}

const linkItem = ({ href, rel, title, templated }: OgcLink) => {
  const text = escapeXml(title ?? relationWords[rel] ?? rel)
  return `<li>${templated ? `${text} <code>${escapeXml(href)}</code>` : `<a href="${escapeXml(href)}">${text}</a>`}</li>`
}

function table(features: readonly FeatureShown[]): string {
  const names = Object.keys(features[0]?.properties ?? {})
  const head = ['id', ...names].map((name) => `<th>${escapeXml(name)}</th>`).join('')
  const rows = features.map(
    ({ id, properties }) =>
      `<tr><td>${id}</td>${names.map((name) => `<td>${escapeXml(String(properties[name] ?? ''))}</td>`).join('')}</tr>`,
  )
  return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

const isListOfText = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const shown = (value: unknown): string =>
  isListOfText(value)
    ? value.map((each) => `<code>${escapeXml(each)}</code>`).join('<br>')
    : typeof value === 'object' && value !== null
      ? `<pre>${escapeXml(JSON.stringify(value, null, 1))}</pre>`
      : escapeXml(String(value))

const style = `body{font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;color:#22303A;background:#F6F3EA;margin:0}
main{max-width:1080px;margin:0 auto;padding:24px}a{color:#0E7C86}code{color:#5B6B75;font-size:12px}dt{font-weight:600}dd{margin:0 0 8px}
pre{max-height:320px;overflow:auto;background:#fff;border:1px solid #E6E2D8;padding:8px;font-size:12px}.table{overflow:auto;background:#fff;border:1px solid #E6E2D8}
table{border-collapse:collapse;font-size:12px}th,td{border-bottom:1px solid #E6E2D8;padding:4px 8px;text-align:left;white-space:nowrap}`
