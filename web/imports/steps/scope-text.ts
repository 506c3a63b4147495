/** What a replacement takes the place of and what it leaves, in one sentence. */
import type { TFunction } from 'i18next'
import type { PreviewedScope } from '../../../server/api/replaced-scope-contract.ts'

const TOLD = 3

export function scopeText(scope: PreviewedScope, t: TFunction): string {
  const { chosen, names, beyond, lackingRows } = scope
  const number = (value: number) => value.toLocaleString('en-US')
  const ends =
    lackingRows > 0
      ? t('imports.scopeEnds', { where: lackingPlaces(scope, t), rows: number(lackingRows) })
      : ''
  if (!Array.isArray(chosen)) return `${t('imports.scopeWhole')}${ends}`
  const told = names.slice(0, TOLD).join(t('imports.comma'))
  const places =
    names.length > TOLD ? t('imports.scopePlaces', { names: told, count: names.length }) : told
  return `${t('imports.scopeOnly', { places, beyond: number(beyond) })}${ends}`
}

/** Where features would end of which nothing was delivered. */
export const lackingPlaces = ({ lackingUnits }: PreviewedScope, t: TFunction): string =>
  lackingUnits > 0
    ? t('imports.scopeWhereUnits', { count: lackingUnits })
    : t('imports.scopeWhereNone')
