import { type Call, joinCall, type MadangError } from '@madang/client';
import { useState } from 'react';
import { CallView } from './call-view.tsx';

/** What our server answers: where Madang is, and a token for this one person. */
type Entrance = { readonly url: string; readonly token: string };

/** Asks for a name, then shows the call. */
export function App() {
  const [call, setCall] = useState<Call | null>(null);
  const [problem, setProblem] = useState('');

  async function enter(form: FormData): Promise<void> {
    try {
      const answer = await fetch('/enter', { method: 'POST', body: String(form.get('name')) });
      const { url, token } = (await answer.json()) as Entrance;
      setCall(await joinCall({ url, token, microphone: true, camera: true }));
      setProblem('');
    } catch (error) {
      const { message, advice } = error as MadangError;
      setProblem(`${message} ${advice ?? ''}`);
    }
  }

  if (call !== null) return <CallView call={call} onClosed={() => setCall(null)} />;
  return (
    <form action={enter}>
      <h1>Madang with React</h1>
      <label>
        Your name <input name="name" required maxLength={40} />
      </label>{' '}
      <button type="submit">Enter</button>
      <p role="alert">{problem}</p>
    </form>
  );
}
