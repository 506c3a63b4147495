/** Names by the sound of their characters: `zhanqi` and `zqc` are 战旗村. */
import { type RawBuilder, sql } from 'kysely'
import { pinyin } from 'pinyin-pro'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { searchedFields } from '../db/search-index.ts'
import { type Asked, type FoundRow, selectByIds, selectRows } from './search-rows.ts'

const TYPED = /^[a-z]{2,24}$/i
/** Larger layers have names by the rule, and nobody knows them by heart. */
const MOST_NAMES = 2000

interface Named {
  readonly layer: string
  readonly fid: number
  readonly name: string
}

const remembered = new WeakMap<Db, Map<string, Promise<readonly Named[]>>>()

export async function spelledRows(
  db: Db,
  layers: readonly ReadableLayer[],
  counts: ReadonlyMap<string, number>,
  asked: Asked,
): Promise<FoundRow[]> {
  const typed = asked.text.toLowerCase()
  if (!TYPED.test(typed)) return []
  const named = layers.filter(
    ({ layer, custom }) =>
      !custom &&
      layer.nameField !== layer.keyField &&
      searchedFields(layer).includes(layer.nameField) &&
      (counts.get(layer.id) ?? 0) <= MOST_NAMES,
  )
  const fids = new Map<string, number[]>()
  for (const { layer, fid, name } of await namesOf(db, named, asked)) {
    if (!soundsLike(name, typed)) continue
    const own = fids.get(layer)
    if (own) own.push(fid)
    else fids.set(layer, [fid])
  }
  const selects = named.flatMap((source) => {
    const own = fids.get(source.layer.id)
    return own ? [selectByIds(source, asked, own)] : []
  })
  return selectRows(db, selects)
}

/** Of one revision and one viewer's sight. */
function namesOf(db: Db, layers: readonly ReadableLayer[], { revision, viewer }: Asked) {
  const answers = remembered.get(db) ?? new Map<string, Promise<readonly Named[]>>()
  remembered.set(db, answers)
  const key = JSON.stringify([revision, viewer.role, viewer.units])
  const before = answers.get(key)
  if (before) return before
  if (answers.size >= 8) answers.clear()
  const selects = layers.map(
    (source): RawBuilder<unknown> => sql`select ${source.layer.id}::text as layer, feature.fid,
        ${source.value(source.layer.nameField)}::text as name
      from ${source.rows(revision, viewer)} as feature
      where ${source.value(source.layer.nameField)} is not null`,
  )
  const asked: Promise<readonly Named[]> =
    selects.length === 0
      ? Promise.resolve([])
      : sql<Named>`${sql.join(selects, sql` union all `)}`.execute(db).then(({ rows }) => rows)
  answers.set(key, asked)
  asked.catch(() => answers.delete(key))
  return asked
}

const sounds = new Map<string, { readonly initials: string; readonly whole: string }>()

function soundsLike(name: string, typed: string): boolean {
  let sound = sounds.get(name)
  if (!sound) {
    const syllables = pinyin(shortPlaceName(name), {
      toneType: 'none',
      type: 'array',
      nonZh: 'removed',
      v: true,
    })
    sound = {
      initials: syllables.map((syllable) => syllable[0] ?? '').join(''),
      whole: syllables.join(''),
    }
    if (sounds.size > 20_000) sounds.clear()
    sounds.set(name, sound)
  }
  return sound.initials.startsWith(typed) || sound.whole.startsWith(typed)
}
