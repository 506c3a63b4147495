/** 战旗村村委会 → 战旗村, 望乐社区居民委员会 → 望乐社区. */
export const shortUnitName = (name: string): string =>
  name.replace(/(村民委员会|村委会|社区居民委员会|社区居委会|社区工作站社区)$/, (end) =>
    end.startsWith('社区') ? '社区' : '',
  )
