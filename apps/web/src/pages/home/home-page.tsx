import { useTitle } from '../../lib/title.ts';
import { m } from '../../paraglide/messages.js';
import { YardScene } from '../../ui/art.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Card } from '../../ui/surface.tsx';
import { TestLink } from '../../ui/test-link.tsx';
import { EnterForm } from './enter-form.tsx';
import { NewRoomForm } from './new-room-form.tsx';
import { RecentRooms } from './recent-rooms.tsx';

/** Where people begin: open a room, enter one, or go back to a recent one. */
export function HomePage() {
  useTitle(m.app_tagline());
  return (
    <Screen>
      <div className="mx-auto grid w-full max-w-[78rem] flex-1 content-start gap-x-14 gap-y-8 px-5 pt-4 pb-16 sm:px-8 lg:grid-cols-[1fr_minmax(26rem,30rem)] lg:content-center lg:pt-0">
        <div className="grid content-center gap-5 lg:gap-7">
          <div className="grid gap-3 lg:gap-4">
            <h1 className="text-[2.125rem] font-extrabold tracking-[-0.035em] sm:text-5xl lg:text-6xl">
              {m.home_title()}
            </h1>
            <p className="max-w-[34rem] text-lg text-ink-soft sm:text-xl">{m.home_lead()}</p>
          </div>
          <div className="hidden max-w-[34rem] sm:block">
            <YardScene label={m.home_art()} />
          </div>
        </div>
        <div className="grid content-center gap-5">
          <Card flush>
            <section aria-labelledby="enter-title" className="grid gap-4 p-6 sm:p-8">
              <h2 id="enter-title" className="text-xl">
                {m.home_enter_title()}
              </h2>
              <EnterForm />
            </section>
            <hr className="mx-6 border-line sm:mx-8" />
            <section aria-labelledby="new-title" className="grid gap-4 p-6 sm:p-8">
              <h2 id="new-title" className="text-xl">
                {m.home_new_title()}
              </h2>
              <NewRoomForm />
            </section>
          </Card>
          <RecentRooms />
          <TestLink />
        </div>
      </div>
    </Screen>
  );
}
