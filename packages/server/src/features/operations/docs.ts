import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { errorSpecs } from '@madang/protocol';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Files of Swagger UI that the page needs, with their types. */
const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const START_SCRIPT = `window.onload = () => {
  window.ui = SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#swagger-ui',
    deepLinking: true,
    tryItOutEnabled: true,
    persistAuthorization: false,
    validatorUrl: null,
  });
};
`;

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Madang API</title>
<link rel="icon" href="/docs/assets/favicon-32x32.png">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
<div id="swagger-ui"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/assets/start.js"></script>
</html>
`;

/** Swagger UI sets styles and draws with data images; nothing is loaded from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the browsable reference of the REST API at /docs, and the table of errors that problems link to. */
export function mountDocs(app: FastifyInstance): void {
  const main = createRequire(import.meta.url).resolve('@fastify/swagger-ui');
  const folder = join(dirname(main), 'static');
  const page = (reply: FastifyReply, html: string): FastifyReply =>
    reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html);
  app.get('/docs', async (_request, reply) => page(reply, PAGE));
  app.get('/docs/errors', async (_request, reply) => page(reply, errorPage()));
  app.get('/docs/assets/start.js', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(START_SCRIPT),
  );
  for (const [name, type] of Object.entries(ASSETS)) {
    app.get(`/docs/assets/${name}`, async (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=3600')
        .type(type)
        .send(readFileSync(join(folder, name))),
    );
  }
}

function errorPage(): string {
  const rows = Object.entries(errorSpecs)
    .map(
      ([code, { http, retry, summary }]) =>
        `<tr id="${code}"><td><code>${code}</code><td>${http}<td>${retry}<td>${summary.replaceAll('`', '')}`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Madang: errors</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
  tr:target { background: #fc06 }
</style>
<h1>Errors</h1>
<p>Every error has a code of this list. <a href="/docs">API reference</a></p>
<table><thead><tr><th>Code<th>HTTP<th>Retry<th>Meaning<tbody>
${rows}
</table>
</html>
`;
}
