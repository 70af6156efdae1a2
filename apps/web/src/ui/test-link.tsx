import { Activity } from 'lucide-react';
import { Link } from 'wouter';
import { m } from '../paraglide/messages.js';

/** The way to the connection test, for people with trouble or before it. */
export function TestLink() {
  return (
    <Link
      href="/test"
      className="press inline-flex min-h-11 items-center gap-2 justify-self-start rounded-2xl px-2 text-sm text-ink-soft underline-offset-4 hover:underline"
    >
      <Activity size={16} aria-hidden />
      {m.test_link()}
    </Link>
  );
}
