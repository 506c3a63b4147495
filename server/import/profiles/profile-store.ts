/** Profiles: the standards' own, and those that people saved. */
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { ImportProfile } from '../../api/import-contract.ts'
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { builtInProfiles } from './built-in-profiles.ts'

const MAX_PROFILES = 500

/** Built-in ones first, then by title. */
export async function readProfiles(db: Db): Promise<ImportProfile[]> {
  const rows = await db.selectFrom('hegui.import_profile').select('profile').orderBy('id').execute()
  const saved = rows
    .map(({ profile }) => profile)
    .sort((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)))
  return [...builtInProfiles, ...saved]
}

/** @throws UserFault `not_found`. */
export async function findProfile(db: Db, id: string): Promise<ImportProfile> {
  const all = await readProfiles(db)
  const profile = all.find((each) => each.id === id) ?? all.find(({ title }) => title === id)
  if (profile) return profile
  const known = all.map((each) => `${each.id}（${each.title}）`)
  throw new UserFault(
    'not_found',
    `没有名为 ${id} 的导入方案；可用：${known.join('、')}`,
    `no import profile is named ${id}; there are: ${known.join(', ')}`,
  )
}

/** @throws UserFault for a built-in id, or fields that the layer has not. */
export async function saveProfile(db: Db, profile: ImportProfile, actor: string): Promise<void> {
  refuseBuiltIn(profile.id)
  refuseUnknownFields(profile)
  const { count } = await db
    .selectFrom('hegui.import_profile')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('id', '!=', profile.id)
    .executeTakeFirstOrThrow()
  if (Number(count) >= MAX_PROFILES)
    throw new UserFault(
      'too_large',
      `导入方案最多 ${MAX_PROFILES} 个，请先删除不用的`,
      `at most ${MAX_PROFILES} import profiles; delete unused ones first`,
    )
  const stored = JSON.stringify({ ...profile, builtIn: false })
  await db
    .insertInto('hegui.import_profile')
    .values({ id: profile.id, profile: stored, saved_by: actor })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ profile: stored, saved_by: actor }),
    )
    .execute()
}

/** @throws UserFault `not_found`, or for a built-in one. */
export async function deleteProfile(db: Db, id: string): Promise<void> {
  refuseBuiltIn(id)
  await findProfile(db, id)
  await db.deleteFrom('hegui.import_profile').where('id', '=', id).execute()
}

function refuseBuiltIn(id: string): void {
  if (builtInProfiles.every((profile) => profile.id !== id)) return
  throw new UserFault(
    'conflict',
    `${id} 是内置方案，不能修改或删除；请另取名称保存`,
    `${id} is built in and cannot be changed or deleted; save under another name`,
  )
}

function refuseUnknownFields({ layer, mapping, codes }: ImportProfile): void {
  if (!isLayerId(layer))
    throw new UserFault(
      'not_found',
      `目录中没有图层 ${layer}`,
      `the catalogue has no layer ${layer}`,
    )
  const { fields, title, titleEn } = layerOf(layer)
  const wrong = [...Object.keys(mapping), ...Object.keys(codes)].find((name) =>
    fields.every((field) => field.name !== name),
  )
  if (wrong !== undefined)
    throw new UserFault(
      'bad_request',
      `图层「${title}」没有字段 ${wrong}`,
      `the layer ${titleEn} has no field ${wrong}`,
    )
}
