/** Towns, villages and communities by their codes, as they are called now. */
import { sql } from 'kysely'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'

/** More are not named in a sentence. */
const TOLD = 3

export class PlaceNames {
  constructor(private readonly names: ReadonlyMap<string, string>) {}

  of(code: string | null): string | null {
    return code === null ? null : (this.names.get(code) ?? code)
  }

  /** 战旗村、农科村 等 5 处 */
  all(codes: readonly string[]): string {
    const told = codes.slice(0, TOLD).map((code) => this.of(code))
    return `${told.join('、')}${codes.length > TOLD ? ` 等 ${codes.length} 处` : ''}`
  }

  /** @throws UserFault for a code that names no place. */
  require(codes: readonly string[]): void {
    const unknown = codes.filter((code) => !this.names.has(code))
    if (unknown.length === 0) return
    throw new UserFault(
      'not_found',
      `替换范围中的 ${unknown.join('、')} 不是现有镇街（9 位）或村社区（12 位）的代码`,
      `${unknown.join(', ')} in the scope of the replacement is no code of a town (9 digits) or a village or community (12 digits)`,
    )
  }
}

export async function readPlaceNames(db: Db): Promise<PlaceNames> {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name from layer.unit where rev_to is null
    union all select town_code, min(town_name) from layer.unit
    where rev_to is null and town_code is not null and town_name is not null group by town_code
    union all select code, name from layer.town where rev_to is null`.execute(db)
  return new PlaceNames(new Map(rows.map(({ code, name }) => [code, shortPlaceName(name)])))
}
