import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useTitle } from '../../lib/title.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyYard } from '../../ui/art.tsx';
import { Button } from '../../ui/button.tsx';
import { MessageScreen } from '../../ui/screen.tsx';
import { isWorthRetrying, type Problem } from './problem.ts';

/** There is no way in: why, and what to do. */
export function ProblemScreen({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) {
  const [, navigate] = useLocation();
  const { title, text } = problemText(problem);
  useTitle(title);
  useEffect(() => {
    if (problem !== 'network') return;
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  }, [problem, onRetry]);
  return (
    <MessageScreen
      art={<EmptyYard />}
      title={title}
      actions={
        <>
          {isWorthRetrying(problem) && (
            <Button tone="primary" onClick={onRetry}>
              {m.retry()}
            </Button>
          )}
          <Button tone={isWorthRetrying(problem) ? 'quiet' : 'primary'} onClick={() => navigate('/')}>
            {m.back_home()}
          </Button>
        </>
      }
    >
      <p role="alert">{text}</p>
    </MessageScreen>
  );
}

function problemText(problem: Problem): { readonly title: string; readonly text: string } {
  switch (problem) {
    case 'not-found':
      return { title: m.problem_not_found_title(), text: m.problem_not_found_text() };
    case 'expired':
      return { title: m.problem_expired_title(), text: m.problem_expired_text() };
    case 'full':
      return { title: m.problem_full_title(), text: m.problem_full_text() };
    case 'token-invalid':
      return { title: m.problem_token_title(), text: m.problem_token_invalid() };
    case 'token-expired':
      return { title: m.problem_token_title(), text: m.problem_token_expired() };
    case 'token-used':
      return { title: m.problem_token_title(), text: m.problem_token_used() };
    case 'token-early':
      return { title: m.problem_token_title(), text: m.problem_token_early() };
    case 'refused':
      return { title: m.problem_refused_title(), text: m.problem_refused_text() };
    case 'suspended':
      return { title: m.problem_suspended_title(), text: m.problem_suspended_text() };
    case 'media':
      return { title: m.problem_media_title(), text: m.problem_media_text() };
    case 'network':
      return { title: m.problem_network_title(), text: m.error_network() };
    case 'browser':
      return { title: m.problem_browser_title(), text: m.problem_browser_text() };
    case 'unencrypted':
      return { title: m.problem_unencrypted_title(), text: m.problem_unencrypted_text() };
    case 'relay':
      return { title: m.problem_relay_title(), text: m.problem_relay_text() };
    case 'rate':
      return { title: m.problem_generic_title(), text: m.error_rate_limited({ seconds: 30 }) };
    case 'generic':
      return { title: m.problem_generic_title(), text: m.error_internal() };
  }
}
