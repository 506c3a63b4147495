/** Tiles come from where the page came from, whatever name the server knows itself by. */
const OWN_PATH = /^\/tiles\//

/** `localhost` and `127.0.0.1`, or a proxy's name, are different origins to a browser. */
export function sameOrigin(address: string, origin: string): string {
  const { pathname, search } = new URL(address, origin)
  return OWN_PATH.test(pathname) ? new URL(`${pathname}${search}`, origin).href : address
}
