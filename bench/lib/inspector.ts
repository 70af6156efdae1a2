/** What takes commands of the DevTools protocol: a session of a page, or a Node process that was started with `--inspect`. */
export type Inspected = {
  send(method: 'HeapProfiler.collectGarbage'): Promise<unknown>;
  send(method: 'Runtime.getHeapUsage'): Promise<{ usedSize: number }>;
};

const MIB = 2 ** 20;

/** What is left on V8's heap once everything that nobody holds is gone, in MiB. */
export async function heapMib(inspected: Inspected): Promise<number> {
  await inspected.send('HeapProfiler.collectGarbage');
  return (await inspected.send('Runtime.getHeapUsage')).usedSize / MIB;
}

/** Environment that lets a Node process be inspected, without its saying so. */
export function inspectable(port: number): Record<string, string> {
  return { NODE_OPTIONS: `--inspect=127.0.0.1:${port} --inspect-publish-uid=http` };
}

/** Opens the inspector of a Node process. */
export async function inspect(port: number): Promise<Inspected & { close(): void }> {
  const targets: readonly { webSocketDebuggerUrl: string }[] = await (
    await fetch(`http://127.0.0.1:${port}/json/list`)
  ).json();
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? '');
  await new Promise<void>((opened, failed) => {
    socket.addEventListener('open', () => opened());
    socket.addEventListener('error', () => failed(new Error(`nobody can be inspected at port ${port}`)));
  });
  const waiting = new Map<number, (result: never) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result as never);
    waiting.delete(id);
  });
  let lastId = 0;
  return {
    send: (method: string) =>
      new Promise((resolve) => {
        waiting.set(++lastId, resolve);
        socket.send(JSON.stringify({ id: lastId, method }));
      }),
    close: () => socket.close(),
  };
}
