import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en as enAlways } from '../../../web/i18n/en.ts'
import { enAnalysis } from '../../../web/i18n/en-analysis.ts'
import { enMadeOf } from '../../../web/i18n/en-made-of.ts'
import { enPrint } from '../../../web/i18n/en-print.ts'
import { enScope } from '../../../web/i18n/en-scope.ts'
import { enVillage } from '../../../web/i18n/en-village.ts'
import { zh as zhAlways } from '../../../web/i18n/zh.ts'
import { zhAnalysis } from '../../../web/i18n/zh-analysis.ts'
import { zhMadeOf } from '../../../web/i18n/zh-made-of.ts'
import { zhPrint } from '../../../web/i18n/zh-print.ts'
import { zhScope } from '../../../web/i18n/zh-scope.ts'
import { zhVillage } from '../../../web/i18n/zh-village.ts'

/** Those that come with the first script, and those that come with their page. */
const zh = { ...zhAlways, ...zhVillage, ...zhAnalysis, ...zhPrint, ...zhMadeOf, ...zhScope }
const en = { ...enAlways, ...enVillage, ...enAnalysis, ...enPrint, ...enMadeOf, ...enScope }

const root = join(import.meta.dirname, '../../../web')
const placeholders = (text: string) =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('i18n'))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n')

describe('the words of the interface', () => {
  it('are the same messages in both languages, with the same placeholders', () => {
    for (const [key, text] of Object.entries(zh)) {
      expect(placeholders(en[key as keyof typeof zh]), key).toEqual(placeholders(text))
      expect(en[key as keyof typeof zh], key).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('are all used', () => {
    const families = [
      ...[
        'analysis.place.',
        'analysis.draw.',
        'analysis.rows.',
        'analysis.tab.',
        'analysis.areaIn.',
      ],
      ...['run.', 'search.', 'start.', 'settings.basemap.', 'export.', 'report.'],
      ...['fit.', 'pack.role.', 'case.', 'compare.', 'deliveries.export.'],
      ...['print.mode.', 'print.grid.', 'print.text.', 'print.way.'],
      ...['boundary.4', 'notes.hint.', 'help.kind.'],
      ...[
        'edit.kind.',
        'edit.part.',
        'coverage.standing.',
        'planFile.step.',
        'village.look.',
        'village.figure.',
        'deliveries.fate.',
        'deliveries.column.',
        'custom.',
      ],
      ...[
        'imagery.source.',
        'imagery.way.',
        'imports.status.',
        'imports.step.',
        'imports.state.',
        'imports.shape.',
        'imports.type.',
      ],
      ...[
        'imports.from.',
        'imports.axes.',
        'imports.mode.',
        'imports.modeNote.',
        'imports.repairs.',
      ],
      ...[
        'imports.ask.',
        'imports.waits.',
        'imports.change.',
        'imports.download.',
        'imports.kind.',
        'imports.note.',
      ],
      ...['beside.hint.', 'beside.side.', 'beside.way.'],
      ...['named.query.', 'named.analysis.'],
      ...['ledger.unit.', 'query.lies.', 'query.said.', 'query.shape.', 'query.test.'],
    ]
    const unused = Object.keys(zh).filter(
      (key) => !sources.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    )
    expect(unused).toEqual([])
  })

  it('are set in Chinese punctuation where they are Chinese', () => {
    for (const [key, text] of Object.entries(zh))
      expect(text, key).not.toMatch(/\p{Script=Han}[,;:(]|[,;)]\p{Script=Han}/u)
  })
})
