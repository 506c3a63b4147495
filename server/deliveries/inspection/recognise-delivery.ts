/** What kind of delivery it is, and what it says of itself. */
import { type CodeSystem, codeSystems } from '../../../gis-data/deliveries/delivery-profile.ts'
import {
  likeliestProfile,
  type ProfileId,
  profileIds,
  profileOf,
} from '../../../gis-data/deliveries/index.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeliverySource } from '../delivery-source.ts'

const MAX_METADATA_BYTES = 1024 ** 2
const MAX_LINE_LETTERS = 500

/** @throws UserFault where the layers do not tell and nobody said. */
export function recogniseProfile(source: DeliverySource, asked: ProfileId | null): ProfileId {
  const found = asked ?? likeliestProfile(source.datasets.map(({ stem }) => stem))
  if (found) return found
  const known = profileIds.map((id) => profileOf(id))
  const layers = known
    .map(({ title, layers: own }) => `${title}:${own.map(({ name }) => name).join('、')}`)
    .join(';')
  throw new UserFault(
    'unreadable_file',
    `${source.name}：由文件名看不出是哪一类成果。应含有——${layers}；或指定成果类型`,
    `${source.name}: the names of its files do not tell what kind of delivery it is; name the kind (${profileIds.join(', ')})`,
  )
}

/** Entries of the metadata file, by the names it uses; null where there is none. */
export async function readMetadata(source: DeliverySource): Promise<Record<string, string> | null> {
  const path = [...source.files]
    .sort()
    .find((file) => /(元数据|metadata)[^/]*\.(xml|txt|json)$/i.test(file))
  if (path === undefined) return null
  const text = await source.text(path, MAX_METADATA_BYTES)
  return text === null ? null : entriesOf(text)
}

/** `<name>value</name>`, `name=value`, `name:value` and `"name": "value"` alike. */
export function entriesOf(text: string): Record<string, string> {
  const entries: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [, name, value] of text.matchAll(/<([^<>/?!\s]+)[^<>]*>([^<>]*)<\/\1>/g))
    entries[name!] = value!.trim()
  for (const line of text.split(/\r?\n/)) {
    if (line.length > MAX_LINE_LETTERS || line.includes('<')) continue
    const parts = /^([^=:：]{1,60})[=:：](.*)$/.exec(line.trim())
    if (parts) entries[bare(parts[1]!)] = bare(parts[2]!)
  }
  return { ...entries }
}

/** Without the commas and quotation marks of JSON. */
const bare = (text: string) => text.trim().replace(/,$/, '').trim().replace(/^"|"$/g, '').trim()

/** The version that the metadata names; null where it names none, or both. */
export function codeSystemIn(metadata: Readonly<Record<string, string>> | null): CodeSystem | null {
  if (metadata === null) return null
  const stated = ['用地用海分类版本', '分类标准版本', 'code_system']
    .map((name) => metadata[name] ?? '')
    .join(' ')
  const named = codeSystems.filter((version) => stated.includes(version))
  return named.length === 1 ? named[0]! : null
}
