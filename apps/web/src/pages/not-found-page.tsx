import { useLocation } from 'wouter';
import { useTitle } from '../lib/title.ts';
import { m } from '../paraglide/messages.js';
import { EmptyYard } from '../ui/art.tsx';
import { Button } from '../ui/button.tsx';
import { MessageScreen } from '../ui/screen.tsx';

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  const [, navigate] = useLocation();
  useTitle(m.problem_page_title());
  return (
    <MessageScreen
      art={<EmptyYard />}
      title={m.problem_page_title()}
      actions={
        <Button tone="primary" onClick={() => navigate('/')}>
          {m.back_home()}
        </Button>
      }
    >
      <p>{m.problem_page_text()}</p>
    </MessageScreen>
  );
}
