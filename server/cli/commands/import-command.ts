/** `hegui import FILE --layer ID | --custom NAME`: a delivery into the database. */
import { Option } from 'commander'
import { type ImportReport, importReportSchema, problemSchema } from '../../api/contract.ts'
import { importModes } from '../../api/import-contract.ts'
import { placeCodePattern } from '../../api/replaced-scope-contract.ts'
import { type ApiClient, faultOf } from '../api-client.ts'
import { type DeliveryBody, withDelivery } from '../delivery-body.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import {
  type DraftOptions,
  partsThroughDrafts,
  setAsideFormat,
  throughDraft,
} from '../import-draft.ts'
import type { ProgressLine } from '../progress-line.ts'
import type { RegisterCommand, Session } from '../session.ts'
import { tellPreview, tellReport } from '../tell-import.ts'

interface Options {
  readonly layer?: string
  readonly custom?: string
  readonly crs?: string
  readonly axes?: string
  readonly encoding?: string
  readonly profile?: string
  readonly dataset?: string
  readonly headRow?: string
  readonly coordinates?: string
  readonly part: readonly string[]
  readonly mode?: string
  readonly unit: readonly string[]
  readonly wholeLayer?: boolean
  readonly refuseRepairs?: boolean
  readonly dryRun?: boolean
  readonly effect?: boolean
  readonly setAside?: string
  readonly json?: boolean
}

const HELP = `
退出码 (exit codes):
  0  完成；搁置的记录见输出 (done; rows set aside are told)
  1  文件、数据或请求有误，数据库未变 (the file, the data or the request is at fault; nothing has changed)
  2  用法有误 (usage)
  3  程序故障，数据库未变 (the product is at fault; nothing has changed)
  130 按 Ctrl-C 中断，没有写完的不生效 (interrupted; what was not written to its end has no effect)

例 (examples):
  hegui import 宅基地.zip --layer homestead --mode update --dry-run   先看会怎样 (look first)
  hegui import 宅基地.zip --layer homestead --mode update             入库 (import)
  hegui import 永农.zip --layer basic_farmland --mode replace --unit 510117104213   只换这个村的 (replace one village)
  hegui import 宅基地.zip --layer homestead --set-aside 搁置.xlsx     搁置的记录存起来改 (keep what is set aside)
  hegui import DLTB.shp --layer land_parcel --crs EPSG:4523 --encoding GBK
  hegui import 调查.gdb.zip --part DLTB=land_parcel --part YJJBNTTB=basic_farmland
  hegui import zones.gpkg --custom 规划分区                           自成图层 (a layer of its own)
  hegui changesets；hegui undo 12 --reason 误入                       查看与撤销 (list, take back)

--json：{changeset, layer, read, accepted, rejected, notes, …}；--dry-run 时为 {preview, notes, effect, report: null}
标准输出只有结果，进度在标准错误 (results on stdout, progress on stderr)`

export const importCommand: RegisterCommand = (program, session) => {
  program
    .command('import')
    .description(
      '导入 Shapefile、FileGDB(.gdb.zip)、GeoPackage、GeoJSON、KML、DXF、CSV、XLSX、界址点 TXT 等，或其 .zip (import a file of any of these formats)',
    )
    .argument(
      '<file>',
      '文件；.shp 会带上同名的 .shx、.dbf、.prj、.cpg；也可以是文件夹，如未压缩的 .gdb (a file, or a folder such as an unzipped .gdb)',
    )
    .option(
      '--layer <id>',
      '入库到图层：目录中的，或已有的自定义图层 (a layer of the catalogue, or a custom one that stands)',
    )
    .option('--custom <name>', '成为自定义图层 (become a layer of its own)')
    .option(
      '--crs <epsg>',
      '坐标系，如 EPSG:4523；文件自带 .prj 时不必 (the CRS, where the file has none)',
    )
    .option(
      '--axes <order>',
      'xy，或 yx：文件先写北坐标或纬度 (yx: northing or latitude comes first)',
    )
    .option(
      '--profile <id>',
      '按导入方案读取：自存方案的名称，或内置的如 land-survey-parcels (read by a profile of fields and codes: its name or id)',
    )
    .option(
      '--encoding <name>',
      '属性文字编码：UTF-8、GBK、BIG5、CP1250、CP1252 (encoding of the words)',
    )
    .option(
      '--dataset <name>',
      '文件中有多份数据时选一份，如 a.gdb/DLTB (which dataset, where there are several)',
    )
    .option(
      '--head-row <n>',
      '表格的表头在第几行（不计空行）；不给则按内容判断并说明 (line of a table that holds its names)',
    )
    .option(
      '--coordinates <columns>',
      '表格的坐标在哪一列或哪两列（先东坐标或经度），如 --coordinates 东,北；不给则按列名判断 (columns of a table that hold its coordinates, easting first)',
    )
    .option(
      '--part <dataset=layer>',
      '文件中的多份数据一并入库，可重复给出，如 --part DLTB=land_parcel；全部成功或全部不变 (several datasets in one changeset)',
      (part: string, parts: readonly string[]) => [...parts, part],
      [],
    )
    .addOption(
      new Option(
        '--mode <mode>',
        'append 追加 · update 按编号更新，文件未列的保留 · replace 替换，文件未列的移除 (update goes by the layer’s key and keeps what the file does not name; replace ends it)',
      )
        .choices([...importModes])
        .default('append'),
    )
    .option(
      '--unit <code>',
      '与 --mode replace 同用：只替换这个村社区（12 位）或镇街（9 位），可重复给出；其他村社区的不动 (with --mode replace: this village, community or town alone; repeatable)',
      (code: string, codes: readonly string[]) => [...codes, ...code.split(',')],
      [],
    )
    .option(
      '--whole-layer',
      '与 --mode replace 同用：替换整层，文件没有其记录的村社区的要素也退出 (with --mode replace: the whole layer, units of which nothing came included)',
    )
    .option(
      '--refuse-repairs',
      '图形需要修复的记录一律搁置 (set aside rows whose shape needs repair)',
    )
    .option('--dry-run', '只预览，不入库 (preview only)')
    .option('--effect', '先预估对审查结果的影响 (foresee what it does to the findings)')
    .option(
      '--set-aside <file>',
      '把搁置的记录存入文件（.xlsx、.csv 或 .geojson），改好后再次导入；没有可用记录时也存 (save the rows set aside, to be mended and imported again)',
    )
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options) => {
      requireOneScope(options)
      if (options.part.length > 0) return importParts(session, file, options)
      requireOneTarget(options)
      const { dryRun, effect, setAside } = options
      if (dryRun || effect || setAside !== undefined) return preview(session, file, options)
      const report = await session.withApi((api, progress) =>
        withDelivery(file, (delivery) => send(api, delivery, options, progress)),
      )
      if (options.json) session.json(report)
      else tellReport(session, report)
    })
}

function requireOneTarget({ layer, custom }: Options): void {
  if (layer !== undefined && custom !== undefined)
    throw new CommandFault(
      '--layer 与 --custom 只能给一个 (give only one of --layer and --custom)',
      exitCodes.usage,
    )
  if (layer === undefined && custom === undefined)
    throw new CommandFault(
      '请用 --layer 指定目录中的图层（hegui layers 列出），或用 --custom 命名一个新图层 (give --layer or --custom)',
      exitCodes.usage,
    )
}

function requireOneScope({ mode, unit, wholeLayer = false }: Options): void {
  if (unit.length === 0 && !wholeLayer) return
  if (mode !== 'replace')
    throw new CommandFault(
      '--unit 与 --whole-layer 只用于 --mode replace (they go with --mode replace alone)',
      exitCodes.usage,
    )
  if (unit.length > 0 && wholeLayer)
    throw new CommandFault(
      '--unit 与 --whole-layer 只能给一种 (give only one of --unit and --whole-layer)',
      exitCodes.usage,
    )
  const wrong = unit.find((code) => !placeCodePattern.test(code))
  if (wrong !== undefined)
    throw new CommandFault(
      `--unit ${wrong} 应为 12 位村社区代码或 9 位镇街代码 (expected 12 digits of a unit or 9 of a town)`,
      exitCodes.usage,
    )
}

const chosenIn = ({
  json,
  dryRun,
  effect,
  setAside,
  refuseRepairs,
  part,
  unit,
  wholeLayer,
  ...chosen
}: Options): DraftOptions => ({
  ...chosen,
  ...(unit.length > 0 && { scope: unit.join(',') }),
  ...(wholeLayer && { scope: 'layer' }),
  ...(refuseRepairs && { repairs: 'refuse' }),
})

/** Each dataset by a draft of its own; committed together, or none. */
async function importParts(session: Session, file: string, options: Options): Promise<void> {
  const { layer, custom, dataset, dryRun = false, effect = false } = options
  if (options.setAside !== undefined)
    throw new CommandFault(
      '--set-aside 用于一份数据，不与 --part 同用 (--set-aside is for one dataset, not for --part)',
      exitCodes.usage,
    )
  if (layer !== undefined || custom !== undefined || dataset !== undefined)
    throw new CommandFault(
      '--part 已说明数据与图层，不要再给 --layer、--custom 或 --dataset (give --part alone)',
      exitCodes.usage,
    )
  const parts = options.part.map((part) => {
    const at = part.lastIndexOf('=')
    if (at > 0 && at < part.length - 1)
      return { dataset: part.slice(0, at), layer: part.slice(at + 1) }
    throw new CommandFault(
      `--part ${part} 应写成 数据=图层，如 DLTB=land_parcel (expected dataset=layer)`,
      exitCodes.usage,
    )
  })
  const drafts = await session.withApi((api, progress) =>
    withDelivery(file, (delivery) =>
      partsThroughDrafts(
        api,
        delivery,
        parts,
        chosenIn(options),
        { effect, commit: !dryRun },
        progress,
      ),
    ),
  )
  if (options.json) {
    session.json({
      parts: drafts.map(({ dataset: id, preview, notes, effect: foreseen, report }) => ({
        dataset: id,
        preview,
        ...(!report && { notes }),
        effect: foreseen,
        report,
      })),
    })
    return
  }
  for (const draft of drafts) {
    if (draft.report) tellReport(session, draft.report)
    else tellPreview(session, draft)
  }
}

/** By way of a draft, which is committed only without `--dry-run`. */
async function preview(session: Session, file: string, options: Options): Promise<void> {
  const { effect = false, dryRun = false, setAside } = options
  if (setAside !== undefined) setAsideFormat(setAside)
  const draft = await session.withApi(async (api, progress) =>
    withDelivery(file, (delivery) =>
      throughDraft(
        api,
        delivery,
        chosenIn(options),
        { effect, commit: !dryRun, ...(setAside !== undefined && { setAside }) },
        progress,
      ),
    ),
  )
  if (options.json) {
    const { preview, notes, effect: foreseen, report } = draft
    // A report has them already.
    session.json({ preview, ...(!report && { notes }), effect: foreseen, report })
  } else {
    tellPreview(session, draft)
    if (draft.report) tellReport(session, draft.report)
    if (setAside !== undefined && draft.savedBytes !== null)
      session.line(
        `搁置的 ${draft.preview?.setAside} 条记录已存入 ${setAside}`,
        `${draft.preview?.setAside} rows set aside are in ${setAside}`,
      )
  }
  if (draft.preview?.accepted === 0)
    throw new CommandFault(
      `${draft.name}：${draft.preview.read} 条记录全部不可用，没有入库 (no row is usable; nothing was imported)`,
    )
}

async function send(
  api: ApiClient,
  { name, body }: DeliveryBody,
  options: Options,
  progress: ProgressLine,
): Promise<ImportReport> {
  const query = new URLSearchParams({ ...chosenIn(options), filename: name })
  const response = await api.send(`/api/imports?${query}`, {
    method: 'POST',
    headers: { accept: 'application/x-ndjson' },
    body,
  })
  let report: ImportReport | null = null
  for await (const line of linesOf(response)) {
    const told = JSON.parse(line) as Record<string, unknown>
    if (told.problem) throw faultOf(problemSchema.parse(told.problem))
    if (told.report) report = importReportSchema.parse(told.report)
    else
      progress.show({
        step: String(told.step),
        stepEn: String(told.stepEn),
        progress: Number(told.rows) / Math.max(1, Number(told.of)),
      })
  }
  if (!report) throw new CommandFault('导入中断 (the import broke off)', exitCodes.internal)
  return report
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter(Boolean)
  }
  if (rest) yield rest
}
