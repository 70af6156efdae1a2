import { ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { agoText } from '../../lib/format.ts';
import { useLocaleOf } from '../../lib/locale.ts';
import { forgetRoom, recentRooms } from '../../lib/memory.ts';
import { m } from '../../paraglide/messages.js';
import { useServices } from '../../services.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Badge } from '../../ui/surface.tsx';

/** Rooms this device has been in; nothing is shown to somebody who comes for the first time. */
export function RecentRooms() {
  const locale = useLocaleOf(useServices().locale);
  const [rooms, setRooms] = useState(recentRooms);
  const [now] = useState(() => Date.now());
  if (rooms.length === 0) return null;
  return (
    <section aria-labelledby="recent-title" className="grid gap-2">
      <h2 id="recent-title" className="px-2 text-base text-ink-soft">
        {m.home_recent_title()}
      </h2>
      <ul className="grid gap-2">
        {rooms.slice(0, 4).map((room) => (
          <li key={room.id} className="flex items-center gap-1">
            <Link
              href={`/r/${room.id}${room.fragment}`}
              className="press flex min-h-14 min-w-0 flex-1 items-center gap-3 rounded-2xl border border-line bg-surface px-4 py-2 shadow-1 hover:border-line-strong"
            >
              <span className="grid min-w-0 flex-1">
                <span className="truncate font-semibold">{room.name}</span>
                <span className="text-sm text-ink-soft">
                  {m.home_recent_last({ when: agoText(room.at, now, locale) })}
                </span>
              </span>
              {room.hostKey !== null && <Badge tone="accent">{m.home_recent_mine()}</Badge>}
              <ChevronRight size={18} aria-hidden className="text-ink-faint" />
            </Link>
            <IconButton
              icon={X}
              size="sm"
              label={m.home_recent_forget({ room: room.name })}
              onClick={() => {
                forgetRoom(room.id);
                setRooms(recentRooms());
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
