/** Starts the worker of an encrypted call. */
export function startWorker(): Worker {
  try {
    // Bundlers know a worker by exactly this form; build.ts gives the file its published name.
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A page of another origin: browsers start workers from the page's own only, but these may import from elsewhere.
    const url = new URL(/* @vite-ignore */ './encryption-worker.js', import.meta.url).href;
    const script = new Blob([`import ${JSON.stringify(url)};`], { type: 'text/javascript' });
    return new Worker(URL.createObjectURL(script), { type: 'module' });
  }
}
