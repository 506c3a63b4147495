/**
 * What commands talk to: the product's own HTTP interface, either inside this process or in a
 * server that runs already. One implementation serves the page and the command line.
 */
export interface Backend {
  /** `path` begins with a slash. */
  request(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}
