/** Names of villages as a map writes them; the statistical list names their committees. */
const COMMITTEE = /(村民委员会|村委会|社区居民委员会|社区居委会|社区工作站社区|居民委员会|居委会)$/

/** 战旗村村委会 → 战旗村, 望乐社区居民委员会 → 望乐社区, with the town before it or not. */
export const shortPlaceName = (name: string): string =>
  name.replace(COMMITTEE, (end) => (end.startsWith('社区') ? '社区' : '')) || name
