/** Narrows a list by one of its properties: named by what it lets through while nothing is chosen. */
import { Select } from 'antd'

interface NarrowingSelectProps<Value extends string> {
  /** What is listed while nothing is chosen, such as "all states"; also the name for screen readers. */
  readonly all: string
  readonly value: Value | null | undefined
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  onChoose(value: Value | null): void
  /** Px; as wide as its place where it is not given. */
  readonly width?: number
  readonly searchable?: boolean
}

export function NarrowingSelect<Value extends string>(props: NarrowingSelectProps<Value>) {
  const { all, value, options, onChoose, width, searchable = false } = props
  return (
    <Select
      allowClear
      size="small"
      style={{ width: width ?? '100%' }}
      placeholder={all}
      aria-label={all}
      value={value || undefined}
      options={[...options]}
      showSearch={searchable && { optionFilterProp: 'label' }}
      onChange={(chosen: Value | undefined) => onChoose(chosen ?? null)}
    />
  )
}
