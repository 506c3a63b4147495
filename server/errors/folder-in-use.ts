/** Another living process holds the embedded engine's folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  constructor(
    readonly dataDir: string,
    readonly owner: { readonly pid: number; readonly url: string | null },
  ) {
    super(
      `数据目录 ${dataDir} 正被进程 ${owner.pid} 使用 (the data folder is in use by process ${owner.pid})`,
    )
  }
}
