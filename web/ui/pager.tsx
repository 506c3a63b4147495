/** Pages of a list that the server pages; nothing where one page holds it all. */
import { Pagination } from 'antd'

interface PagerProps {
  /** From 1. */
  readonly page: number
  readonly pageSize: number
  readonly total: number
  onPage(page: number): void
  /** Words for how many there are. */
  counted?(total: string): string
}

export function Pager({ page, pageSize, total, onPage, counted }: PagerProps) {
  if (total <= pageSize) return null
  return (
    <Pagination
      size="small"
      align="end"
      style={{ marginTop: 8 }}
      current={page}
      pageSize={pageSize}
      total={total}
      showSizeChanger={false}
      showTotal={counted && ((all) => counted(all.toLocaleString('en-US')))}
      onChange={onPage}
    />
  )
}
