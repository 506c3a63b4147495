/** Downloads of the findings as shown: the filter of the list goes with them. */
import type { MenuProps } from 'antd'
import type { TFunction } from 'i18next'
import { type FindingFilter, findingsAddress } from '../api/findings.ts'

const formats = ['csv', 'geojson'] as const

export const exportMenu = (run: string, filter: FindingFilter, t: TFunction): MenuProps => ({
  items: formats.map((format) => ({ key: format, label: t(`export.${format}`) })),
  onClick: ({ key }) => {
    const link = document.createElement('a')
    link.href = findingsAddress(run, filter, { format: key })
    link.download = `hegui-findings-${run}.${key}`
    link.click()
  },
})
