// Janus under the generator's load.
import { createVideoRoom, startJanusServer } from '../lib/janus.ts';
import type { JanusClient } from '../lib/janus-client.ts';
import { sentTypes } from './generator.ts';
import { endpointOf, publisherOffer, subscriberAnswer } from './janus-sdp.ts';
import type { Person, Target } from './target.ts';

/** Starts a Janus of its own. */
export async function startJanus(): Promise<Target> {
  const { pid, client, close } = await startJanusServer();
  let lastRoom = 0;
  return {
    name: 'Janus',
    // VideoRoom forwards with the publisher's own payload types.
    numbers: { videoType: sentTypes.video, audioType: sentTypes.audio },
    processes: () => [{ pid, part: 'media' }],
    openRoom: async (people) => {
      const room = await openRoom(client, ++lastRoom, people);
      return { join: async (sender, receiver) => await room.join(sender, receiver) };
    },
    close,
  };
}

async function openRoom(client: JanusClient, room: number, publishers: number) {
  await createVideoRoom(client, room, publishers);
  const up: Promise<void>[] = [];
  return {
    join: async (
      ...[sender, receiver]: Parameters<Awaited<ReturnType<Target['openRoom']>>['join']>
    ): Promise<Person> => {
      const handle = await client.attach();
      const feed = up.push(client.connected(handle));
      await client.ask(handle, { request: 'join', ptype: 'publisher', room, id: feed });
      return {
        publish: async (audio, video) => {
          const offer = publisherOffer(sender, [audio, video]);
          const configure = { request: 'configure', audio: true, video: true };
          return endpointOf(await client.ask(handle, configure, { type: 'offer', sdp: offer }));
        },
        watch: async () => {
          await Promise.all(up);
          const streams = up.flatMap((_, index) => (index + 1 === feed ? [] : [{ feed: index + 1 }]));
          const viewer = await client.attach();
          const offer = await client.ask(viewer, { request: 'join', ptype: 'subscriber', room, streams });
          const answer = subscriberAnswer(receiver, offer);
          await client.ask(viewer, { request: 'start' }, { type: 'answer', sdp: answer });
          return endpointOf(offer);
        },
      };
    },
  };
}
