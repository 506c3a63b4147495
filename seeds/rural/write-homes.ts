/** Writes homesteads, households and houses down as features. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { dateBetween } from '../dates.ts'
import type { Draft, DraftBook } from '../draft-book.ts'
import { ringArea } from '../geometry/ring.ts'
import type { Site } from '../land/site.ts'
import { createRandom, type Random } from '../random.ts'
import type { Home } from './home.ts'
import { inspectionOf, treatedHouse } from './house-condition.ts'
import { impossibleIdNumber, impossibleTelephone, personName } from './people.ts'

export interface WrittenHome {
  home: Home
  homestead: Draft
  household: Draft
  houses: Draft[]
}

/** Protection of a linpan: houses built later inside it break rule F01. */
export interface LinpanProtection {
  listed: boolean
  since: string | null
}

export function writeHomes(
  book: DraftBook,
  homes: readonly Home[],
  protectionOf: (site: Site) => LinpanProtection,
  isReclaimed: (site: Site) => boolean,
): WrittenHome[] {
  const serials = new Map<string, number>()
  const nextSerial = (key: string) => {
    const serial = (serials.get(key) ?? 0) + 1
    serials.set(key, serial)
    return serial
  }
  return homes.map((home, i) => {
    const random = createRandom(`written home ${i}`)
    const { unit } = home.site
    const serial = nextSerial(unit.code)
    const parcelCode = `${unit.code}JC${String(serial).padStart(5, '0')}`
    const group = 1 + (home.site.index % 12)
    const householdCode = `${unit.code}${String(group).padStart(2, '0')}${String(serial).padStart(5, '0')}`
    const approval = approvalOf(random)
    const reclaimed = isReclaimed(home.site)
    const use = useOf(reclaimed, random)
    const homestead = book.add('homestead', {
      unitCode: unit.code,
      polygons: [home.ring],
      values: {
        parcel_code: parcelCode,
        unit_number: `${parcelCode}F00010001`,
        household_code: householdCode,
        location: `${unit.town.name}${shortPlaceName(unit.name)}${group}组`,
        approved_area_m2: Math.round(ringArea(home.ring)),
        registered_area_m2: Math.round(ringArea(home.ring) * 100) / 100,
        ...approval,
        ...use,
        ...inspectionOf(use.use_state, i),
        certificate_number: random.chance(0.86)
          ? `川（2019）郫都区不动产权第${String(i + 1).padStart(7, '0')}号`
          : null,
      },
    })
    const household = book.add('household', {
      unitCode: unit.code,
      values: {
        code: householdCode,
        head_name: personName(random),
        head_id_number: impossibleIdNumber(i, random),
        telephone: impossibleTelephone(i + 1),
        member_count: home.members,
        // Who is no member of the collective holds a homestead by inheritance only (rule D08).
        collective_member: random.chance(0.9) || approval.acquisition !== 'inherited',
        group_name: `${group}组`,
      },
    })
    const protection = protectionOf(home.site)
    // On withdrawn homesteads the houses are gone, but where the whole hamlet waits for reclamation.
    const standing = use.use_state === 'withdrawn' && !reclaimed ? [] : home.houses
    const houses = standing.map((ring, h) =>
      book.add('rural_house', {
        unitCode: unit.code,
        polygons: [ring],
        values: {
          house_code: `${parcelCode}F${String(h + 1).padStart(4, '0')}`,
          parcel_code: parcelCode,
          ...treatedHouse(houseValues(ringArea(ring), h === 0, random), use.use_state),
          built_on: builtOn(protection, random),
        },
      }),
    )
    return { home, homestead, household, houses }
  })
}

function approvalOf(random: Random) {
  const luck = random.next()
  if (luck < 0.03) return { acquisition: 'historic', approved_on: null }
  if (luck < 0.3) return { acquisition: 'historic', approved_on: dateBetween(1985, 1998, random) }
  if (luck < 0.36) return { acquisition: 'inherited', approved_on: dateBetween(1995, 2022, random) }
  return { acquisition: 'approved', approved_on: dateBetween(1999, 2023, random) }
}

function useOf(reclaimed: boolean, random: Random) {
  if (reclaimed) {
    const withdrawn = random.chance(0.5)
    return {
      use_state: withdrawn ? 'withdrawn' : 'idle',
      disposition: withdrawn ? 'withdrawn' : 'merged',
    }
  }
  const luck = random.next()
  if (luck < 0.02) return { use_state: 'withdrawn', disposition: 'withdrawn' }
  const use_state =
    luck < 0.12 ? 'idle' : luck < 0.17 ? 'rented' : luck < 0.21 ? 'operated' : 'occupied'
  // What the village plan merges is not run as a business (rule H03).
  const merged = random.chance(0.08) && use_state !== 'operated'
  return { use_state, disposition: merged ? 'merged' : 'retained' }
}

/** One old house in eleven is dangerous. */
const OLD_HOUSES = [...'AABBBBBBBBBBBBBBBBBBCD']

export function houseValues(areaM2: number, main: boolean, random: Random) {
  const storeys = main ? random.pick([1, 1, 2, 2, 2, 3]) : 1
  const structure = storeys > 2 ? '3' : random.pick(['4', '4', '4', '5', '5', '3', '6'])
  const old = structure === '5' || structure === '6'
  return {
    storeys,
    height_m: Math.round((storeys * 3.1 + 0.6) * 10) / 10,
    floor_area_m2: Math.round(areaM2 * storeys * 100) / 100,
    structure,
    safety: old ? random.pick(OLD_HOUSES) : random.pick(['A', 'A', 'A', 'B']),
  }
}

/** Before the protection of the linpan; without protection any year, seldom unknown. */
function builtOn({ listed, since }: LinpanProtection, random: Random): string | null {
  if (since)
    return listed || random.chance(0.97)
      ? dateBetween(1982, Number(since.slice(0, 4)) - 1, random)
      : null
  return random.chance(0.03) ? null : dateBetween(1982, 2024, random)
}
