/** `hegui sheet FILE`: a map sheet to exact scale around a place or a village, or one for each village of a town. */
import { readFile } from 'node:fs/promises'
import { isLayerId, layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { orientations, papers } from '../../../gis-data/sheets/paper.ts'
import { sheetLayout } from '../../../gis-data/sheets/sheet-layout.ts'
import { SMALLEST_SCALE, scaleThatFits } from '../../../gis-data/sheets/sheet-scales.ts'
import { proposedTitle, sheetTheme } from '../../../gis-data/sheets/sheet-title.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import { unitSchema } from '../../api/contract.ts'
import type { ReportRequest } from '../../api/report-contract.ts'
import {
  gridKinds,
  sheetRequestSchema,
  sheetSeriesRequestSchema,
  sheetTemplateSchema,
} from '../../api/sheet-contract.ts'
import { groundOf } from '../../reports/map-sheet/map-frame.ts'
import type { ApiClient } from '../api-client.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import { makeReport } from '../make-report.ts'
import { type RegisterCommand, roleNamed } from '../session.ts'

interface Options {
  readonly centre?: string
  readonly unit?: string
  readonly town?: string
  readonly scale?: string
  readonly paper?: string
  readonly orientation?: string
  readonly grid?: string
  readonly layers?: string
  readonly run?: string
  readonly template?: string
  readonly title?: string
  readonly number?: string
  readonly language?: string
  readonly role: string
  readonly json?: boolean
}

export const sheetCommand: RegisterCommand = (program, session) => {
  program
    .command('sheet')
    .description('精确比例尺的图幅，矢量 PDF (a map sheet to exact scale, as vector PDF)')
    .argument('<file>', '写入的 PDF (file to write)')
    .option('--centre <lng,lat>', '图幅中心，经纬度 (middle of the map, degrees)')
    .option('--unit <code>', '取一个村社区或镇街的范围 (the extent of a town or village)')
    .option(
      '--town <code>',
      '该镇街每个村社区一幅，合为一个文件 (a sheet for each village of a town)',
    )
    .option(
      '--scale <n>',
      '比例尺分母；随 --unit、--town 可省略 (1 : n; may be left to the extent)',
    )
    .option('--paper <size>', papers.join('、'))
    .option('--orientation <way>', orientations.join('、'))
    .option('--grid <kind>', `坐标网 (grid): ${gridKinds.join('、')}`)
    .option(
      '--layers <ids>',
      '图层，逗号分隔；缺省为打开地图时显示的 (layers; those shown at start)',
    )
    .option('--run <id>', '绘出一次审查的发现 (with the findings of a run)')
    .option('--template <json>', '图签等内容的 JSON 文件 (title block and more, as a JSON file)')
    .option('--title <words>', '图名 (title)')
    .option('--number <words>', '图号 (number of the sheet)')
    .option('--language <code>', '图上文字：zh、en，缺省同 --lang (words on the sheet)')
    .option('--role <role>', '以何角色出图 (as which role)', 'planner')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action(async (file: string, given: Options) => {
      const options = { ...given, language: given.language ?? session.language }
      const template = await templateOf(options)
      const report = await session.withApi(
        async (api, progress) =>
          makeReport(api, await requestOf(api, options, template), file, progress),
        roleNamed(options.role),
      )
      if (options.json) session.json({ file, ...report })
      else session.line(`${file}: ${report.bytes} 字节 (bytes)`, `${file}: ${report.bytes} bytes`)
    })
}

type Template = ReturnType<typeof sheetTemplateSchema.parse>

async function templateOf(options: Options): Promise<Template> {
  const given: unknown = options.template
    ? JSON.parse(await readFile(options.template, 'utf8'))
    : {}
  const { text, ...rest } = given as { text?: object }
  const named = { title: options.title, number: options.number }
  const { paper, orientation, grid } = options
  const read = sheetTemplateSchema.safeParse({
    ...rest,
    ...defined({ paper, orientation, grid }),
    text: { ...text, ...defined(named) },
  })
  if (read.success) return read.data
  throw new CommandFault(
    read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    exitCodes.usage,
  )
}

async function requestOf(
  api: ApiClient,
  options: Options,
  template: Template,
): Promise<ReportRequest> {
  const contents = {
    ...template,
    // today, unless another day was written
    text: { ...template.text, date: template.text.date || today() },
    language: options.language,
    layers: layersNamed(options.layers).map((id) => ({ id })),
    ...defined({ findings: options.run && { run: options.run } }),
  }
  const scale = options.scale === undefined ? undefined : Number(options.scale)
  if (options.town)
    return sheetSeriesRequestSchema.parse({
      ...contents,
      of: 'sheetSeries',
      town: options.town,
      ...defined({ scale }),
    })
  const place = options.unit
    ? await placeOfUnit(api, options.unit, template)
    : { name: '', centre: centreNamed(options.centre), scale: undefined }
  return sheetRequestSchema.parse({
    ...contents,
    text: { ...contents.text, title: contents.text.title || titleOf(place.name, options) },
    of: 'sheet',
    centre: place.centre,
    scale: scale ?? place.scale ?? scaleMissing(),
  })
}

async function placeOfUnit(api: ApiClient, code: string, { paper, orientation }: Template) {
  const units = unitSchema.array().parse(await api.get('/api/units'))
  const unit = units.find((each) => each.code === code)
  if (!unit)
    throw new CommandFault(`没有编码为 ${code} 的镇街或村社区 (there is no town or unit ${code})`)
  const { map } = sheetLayout(paper, orientation)
  const { centre, groundM } = groundOf(unit.bounds)
  const scale = scaleThatFits(groundM, [map.width * 0.94, map.height * 0.94]) ?? SMALLEST_SCALE
  return { name: shortPlaceName(unit.name), centre, scale }
}

/** As the page proposes it; of a place that is given by its middle alone there is no name. */
function titleOf(name: string, { layers, run, language }: Options): string {
  const theme = sheetTheme(layersNamed(layers).filter(isLayerId).map(layerOf), run !== undefined)
  const { title, titleEn } =
    name === '' ? theme : proposedTitle({ title: name, titleEn: name }, theme)
  return language === 'en' ? titleEn : title
}

function centreNamed(text: string | undefined): number[] {
  const degrees = (text ?? '').split(',').map(Number)
  if (text && degrees.length === 2 && degrees.every(Number.isFinite)) return degrees
  throw new CommandFault(
    '请给出 --centre 经度,纬度，或 --unit、--town (give --centre lng,lat or --unit or --town)',
    exitCodes.usage,
  )
}

function scaleMissing(): never {
  throw new CommandFault('请给出 --scale (give --scale)', exitCodes.usage)
}

const layersNamed = (list: string | undefined): string[] =>
  list?.split(',').filter(Boolean) ?? layerIds.filter((id) => layerOf(id).visibleAtStart)

const today = () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date())

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
