/** Executes the table of who may import whom, and the house rules that a machine can see. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folders = ['gis-data', 'server', 'web', 'seeds', 'tests']

const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path))

const text = (path: string) => readFileSync(join(root, path), 'utf8')

/** Static and dynamic imports of one file: project paths for relative ones, package names else. */
function importsOf(path: string): string[] {
  const found = text(path).matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)
  return [...found].map(([, target]) =>
    target!.startsWith('.')
      ? relative(root, resolve(root, dirname(path), target!)).replace(/\?.*$/, '')
      : target!,
  )
}

const isProject = (target: string) => folders.some((folder) => target.startsWith(`${folder}/`))
const featureOf = (path: string) => path.split('/').slice(0, 2).join('/')

/** Parts of the server that every feature may use. */
const serverGround = ['db', 'http', 'errors', 'config', 'api', 'jobs', 'survey-files', 'gdal'].map(
  (name) => `server/${name}`,
)
/** Parts of the pages that every page may use. */
const webGround = ['api', 'map', 'state', 'ui', 'lib', 'i18n'].map((name) => `web/${name}`)
/** Where features are put together. */
const isServerComposition = (path: string) =>
  /^server\/(app\.ts|main\.ts|hegui\.mjs)$/.test(path) || /^server\/(start|cli)\//.test(path)
const isWebComposition = (path: string) => /^web\/[^/]+\.tsx?$/.test(path)

/** What pages and server share: the contract, in several files. */
const isContract = (path: string) => /^server\/api\/([a-z-]+-)?contract\.ts$/.test(path)

function mayImport(from: string, to: string): boolean {
  if (to.startsWith('tests/')) return from.startsWith('tests/')
  if (from.startsWith('tests/')) return true
  if (from.startsWith('gis-data/')) return to.startsWith('gis-data/')
  if (isContract(from)) return to.startsWith('gis-data/') || isContract(to)
  if (from.startsWith('server/')) {
    if (to.startsWith('gis-data/')) return true
    if (!to.startsWith('server/')) return false
    if (isServerComposition(from)) return true
    if (serverGround.includes(featureOf(from))) return serverGround.includes(featureOf(to))
    return featureOf(from) === featureOf(to) || serverGround.includes(featureOf(to))
  }
  if (from.startsWith('seeds/')) return /^(seeds|server|gis-data)\//.test(to)
  if (to.startsWith('gis-data/') || isContract(to)) return true
  if (!to.startsWith('web/')) return false
  if (isWebComposition(from)) return true
  return featureOf(from) === featureOf(to) || webGround.includes(featureOf(to))
}

describe('the direction of imports', () => {
  it('follows the table of the design', () => {
    const wrong = files.flatMap((from) =>
      importsOf(from)
        .filter((to) => isProject(to) && !mayImport(from, to))
        .map((to) => `${from} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('keeps the domain pure: nothing but zod and types of geojson from outside', () => {
    const wrong = files
      .filter((path) => path.startsWith('gis-data/'))
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => !isProject(target) && !['zod', 'geojson'].includes(target))
          .map((target) => `${path} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('has no circle', () => {
    const graph = new Map(files.map((path) => [path, importsOf(path).filter(isProject)]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: string[]) => {
      if (trail.includes(path))
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      else if (!done.has(path)) {
        for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
        done.add(path)
      }
    }
    for (const path of graph.keys()) visit(path, [])
    expect(circles).toEqual([])
  })

  it('keeps domain words out of the general parts of the pages', () => {
    const wrong = files
      .filter((path) => /^web\/(ui|lib)\//.test(path))
      .filter((path) => importsOf(path).some((target) => /^(gis-data|server)\//.test(target)))
    expect(wrong).toEqual([])
  })

  it('brings no validator of the contract into the pages: types only', () => {
    const wrong = files
      .filter((path) => path.startsWith('web/'))
      .filter((path) => /^import (?!type\b)[^']*'[./]*server\/api\//m.test(text(path)))
    expect(wrong).toEqual([])
  })

  it('reads the environment only at the entries', () => {
    const readers = files
      .filter((path) => !path.startsWith('tests/') && text(path).includes('process.env'))
      .filter((path) => path !== 'seeds/main.ts' && path !== 'server/http/development-server.ts')
    expect(readers).toEqual([])
  })
})

describe('the files', () => {
  const handwritten = files.filter((path) => !path.startsWith('tests/'))

  it('begin by saying what they are for', () => {
    const silent = handwritten.filter((path) => !/^(#!.*\n)?\/\*\*/.test(text(path)))
    expect(silent).toEqual([])
  })

  it('are named in kebab-case, and none is a drawer for everything', () => {
    const odd = handwritten.filter((path) => {
      const name = path.split('/').at(-1)!
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.d|\.test|\.fixtures)?\.(ts|tsx|mjs)$/.test(name)
    })
    const drawers = handwritten.filter((path) => /\b(utils?|helpers?|common)\b/.test(path))
    expect([...odd, ...drawers]).toEqual([])
  })

  it('stay short: none above 400 lines, half of them within 70', () => {
    const isTable = (path: string) => /^gis-data\/codes\//.test(path)
    const lines = handwritten
      .filter((path) => !isTable(path))
      .map((path) => ({ path, lines: text(path).split('\n').length }))
      .sort((a, b) => b.lines - a.lines)
    expect(lines.filter(({ lines }) => lines > 400)).toEqual([])
    expect(lines[Math.floor(lines.length / 2)]!.lines).toBeLessThanOrEqual(70)
  })

  it('say nothing in Chinese to a reader of English: words of the pages stand in their tables', () => {
    const bilingual = new Set([
      // both languages beside each other, chosen between there
      ...['web/api/problem-error.ts', 'web/api/request.ts', 'web/api/exports.ts'],
      ...['web/api/send-files.ts', 'web/village/land-text.ts', 'web/shell/language-switch.tsx'],
      // names: the product's, 天地图
      ...['web/shell/top-bar.tsx', 'web/start/start-page.tsx', 'web/map/style/basemap.ts'],
      // read, not told: 万 of a scale, the server's name for several files
      ...['web/print/sheet-place.ts', 'web/imports/draft-title.ts'],
      // the ministry's form of a file
      'web/map/coordinates/boundary/boundary-files.ts',
    ])
    const withoutComments = (path: string) =>
      text(path).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
    const chinese = handwritten
      .filter((path) => path.startsWith('web/') && !path.startsWith('web/i18n/'))
      .filter((path) => /\p{Script=Han}/u.test(withoutComments(path)))
    expect(chinese.filter((path) => !bilingual.has(path))).toEqual([])
    expect([...bilingual].filter((path) => !chinese.includes(path))).toEqual([])
  })

  it('use no default export', () => {
    const wrong = handwritten.filter((path) => /^export default/m.test(text(path)))
    expect(wrong).toEqual([])
  })
})

describe('every top folder', () => {
  it.each(folders)('%s has a README that is not empty', (folder) => {
    expect(text(join(folder, 'README.md')).length).toBeGreaterThan(300)
  })
})
