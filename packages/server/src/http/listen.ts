import type { FastifyInstance } from 'fastify';
import { StartError, systemCode } from '../kernel/start-error.ts';

/** Starts listening; answers the port. @throws StartError PORT_IN_USE, ADDRESS_UNUSABLE. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE') {
      throw new StartError(
        'PORT_IN_USE',
        `Port ${port} on ${host} is taken by another program. Stop it, or set MADANG_HTTP_PORT to another port.`,
      );
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(
      'ADDRESS_UNUSABLE',
      `Cannot listen on ${host} port ${port}: ${why}. Check MADANG_HOST and MADANG_HTTP_PORT.`,
    );
  }
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** The address of a server as people type it: what listens everywhere is reached at localhost. */
export function shownUrl(secure: boolean, host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::' || host === '127.0.0.1';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `${secure ? 'https' : 'http'}://${name}:${port}`;
}
