/** What a replacement means for the units that it touches: what was delivered of each, what stands there, what would end. */
import { sql } from 'kysely'
import type { PreviewedScope, ReplacedUnit } from '../../api/replaced-scope-contract.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportTarget } from '../import-target.ts'
import type { StagingArea } from '../staging/staging-area.ts'
import type { PlaceNames } from './place-names.ts'
import { goes, placesOf } from './replaced-scope.ts'

const MOST_UNITS = 300
/** Features named in a remark. */
const KEYS_TOLD = 10

/** How many staged rows are of each unit; null: of none. */
export async function deliveredByUnit(
  area: StagingArea,
): Promise<ReadonlyMap<string | null, number>> {
  const { rows } = await sql<{ unit_code: string | null; count: number }>`
    select unit_code, count(*)::integer as count from hegui.import_row
    where import_id = ${area.id} group by unit_code`.execute(area.db)
  return new Map(rows.map(({ unit_code, count }) => [unit_code, count]))
}

/** Once the rows are compared. */
export async function tellScope(
  area: StagingArea,
  target: ImportTarget,
  delivered: ReadonlyMap<string | null, number>,
  names: PlaceNames,
  notes: ImportNotes,
): Promise<PreviewedScope> {
  const { table, own, scope: chosen } = target
  const { rows } = await sql<{ code: string | null; standing: number; gone: number }>`
    select unit_code as code, count(*)::integer as standing,
      (count(*) filter (where ${goes(area.id, target)}))::integer as gone
    from ${table} as held where ${own} and rev_to is null group by unit_code`.execute(area.db)
  const held = new Map(rows.map((row) => [row.code, row]))
  const units = [...delivered]
    .map(([code, count]) => unitOf(code, count, held.get(code), names))
    .sort((a, b) => b.delivered - a.delivered || (a.code ?? '').localeCompare(b.code ?? ''))
    .map((unit, _at, all) => ({ ...unit, proposed: isProposed(unit, all) }))
  const lacking = rows
    .filter(({ code, gone }) => gone > 0 && !delivered.has(code))
    .map((row) => unitOf(row.code, 0, row, names))
    .sort((a, b) => b.gone - a.gone || (a.code ?? '').localeCompare(b.code ?? ''))
  const lackingRows = sum(lacking.map(({ gone }) => gone))
  const places = placesOf(target)
  const stays = places === null ? null : await staying(area, target)
  const standing = sum(rows.map((row) => row.standing))
  const told: PreviewedScope = {
    chosen,
    asks: chosen === null && lackingRows > 0,
    names: (places ?? []).map((code) => names.of(code) ?? code),
    units: units.slice(0, MOST_UNITS),
    lacking: lacking.slice(0, MOST_UNITS),
    lackingUnits: lacking.filter(({ code }) => code !== null).length,
    lackingRows,
    beyond: 0,
    spanning: 0,
    ...(stays && { beyond: standing - stays.inside, spanning: stays.spanning }),
  }
  remark(told, stays?.keys ?? [], notes)
  return told
}

function unitOf(
  code: string | null,
  delivered: number,
  held: { readonly standing: number; readonly gone: number } | undefined,
  names: PlaceNames,
): ReplacedUnit {
  const { standing = 0, gone = 0 } = held ?? {}
  return { code, name: names.of(code), delivered, standing, gone, proposed: false }
}

/** The unit with most rows, and those with at least half as many as stand there: a few rows beyond a boundary are no delivery of the neighbour. */
function isProposed({ code, delivered, standing }: ReplacedUnit, all: readonly ReplacedUnit[]) {
  const most = all.find((unit) => unit.code !== null)
  return code !== null && (code === most?.code || delivered * 2 >= standing)
}

/** Features in the scope, and those of them that stay since they are of other units too. */
async function staying(area: StagingArea, { table, own, keyField }: ImportTarget) {
  const key = keyField === null ? sql`held.fid::text` : sql`${sql.id('held', keyField)}::text`
  const stays = sql`spans and not exists (select from hegui.import_match as met
    where met.import_id = ${area.id} and met.fid = scope.fid)`
  const { rows } = await sql<{ inside: number; spanning: number; keys: string[] | null }>`
    select count(*)::integer as inside, (count(*) filter (where ${stays}))::integer as spanning,
      (array_agg(${key} order by held.fid) filter (where ${stays}))[1:${sql.lit(KEYS_TOLD)}] as keys
    from hegui.import_scope as scope join ${table} as held
      on held.fid = scope.fid and held.rev_to is null and ${own}
    where scope.import_id = ${area.id}`.execute(area.db)
  return rows[0]!
}

function remark(
  { lackingUnits, lackingRows, lacking, names, chosen, spanning }: PreviewedScope,
  keys: readonly string[],
  notes: ImportNotes,
): void {
  if (lackingRows > 0) {
    const [most] = lacking
    const more = lackingUnits > 1
    const some = most?.name ? `（${most.name} ${most.gone}${more ? ' 等' : ''}）` : ''
    const someEn = most?.name ? ` (${most.name} ${most.gone}${more ? ' and others' : ''})` : ''
    const [where, whereEn] =
      lackingUnits > 0
        ? [` ${lackingUnits} 个村社区的`, `${lackingUnits} villages or communities`]
        : ['不在任何村社区内的', 'places in no unit']
    notes.remark(
      `文件没有${where}记录，那里现有的 ${lackingRows} 个要素${some}将随替换退出${chosen === null ? '；只替换送来的村社区请指明替换范围' : ''}`,
      `the file has no row of ${whereEn}, whose ${lackingRows} features${someEn} would end${chosen === null ? '; to replace only the units that were delivered, choose the scope' : ''}`,
    )
  }
  if (spanning > 0) {
    const more = spanning > keys.length
    notes.remark(
      `${spanning} 个现有要素（${keys.join('、')}${more ? ' 等' : ''}）跨入替换范围（${names.slice(0, 3).join('、')}）之外的村社区，文件未列出，不随本次替换退出，请核对`,
      `${spanning} features (${keys.join(', ')}${more ? ' and others' : ''}) lie in units beyond what is replaced as well and are not in the file; they stay, check them`,
    )
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
