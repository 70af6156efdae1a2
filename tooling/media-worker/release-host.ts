// Test code: a machine that plays the host of releases.
import { createHash } from 'node:crypto';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

/** How a request is answered. */
export type Answer = (response: http.ServerResponse, request: http.IncomingMessage) => void;

/** What stands where on the host; a path without an answer is 404. */
export type Pages = ReadonlyMap<string, Answer>;

/** A release of one archive, listed as GitHub lists it: the address redirects to another place, whose answer may be another. */
export function release(
  host: string,
  name: string,
  archive: Buffer,
  { listed = archive, object }: { listed?: Buffer; object?: Answer } = {},
): Pages {
  const digest = `sha256:${createHash('sha256').update(listed).digest('hex')}`;
  const whole: Answer = (response) => response.writeHead(200, { 'content-length': archive.length }).end(archive);
  return new Map<string, Answer>([
    [LISTING, json({ assets: [{ name, browser_download_url: `${host}/download/${name}`, digest }] })],
    [`/download/${name}`, (response) => response.writeHead(302, { location: `${host}/objects/${name}?signed` }).end()],
    [`/objects/${name}`, object ?? whole],
  ]);
}

/** Where the release is listed that tests ask for. */
export const LISTING = '/tags/1.2.3';

/** A host that has the listing alone. */
export function listing(answer: Answer): Pages {
  return new Map([[LISTING, answer]]);
}

/** Answers with JSON. */
export function json(value: unknown): Answer {
  return (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Starts the host on a free port of loopback. */
export async function startHost() {
  const asked: string[] = [];
  let pages: Pages = new Map();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    asked.push(request.url ?? '');
    const answer = pages.get(pathname);
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // As a proxy it leads everything to itself.
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    const onward = net.connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const end of [onward, socket]) end.on('error', () => [onward, socket].map((one) => one.destroy()));
    onward.pipe(socket).pipe(onward);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    /** Every request so far: its path, or for a proxy's `CONNECT` and the target. */
    asked,
    serve: (next: Pages) => {
      pages = next;
      asked.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
