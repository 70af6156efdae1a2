import { describe, expect, it } from 'vitest';
import { returnLinkOf } from './return-link.ts';

const plain = { fragment: '#token=a.b.c', referrer: '', origin: 'https://meet.example', historyLength: 1 };
const asking = (url: string) => ({ ...plain, fragment: `#token=a.b.c&return=${encodeURIComponent(url)}` });

describe('returnLinkOf', () => {
  it('takes the address that the service gave, and names its host', () => {
    expect(returnLinkOf(asking('https://school.example/class/3'))).toEqual({
      kind: 'link',
      url: 'https://school.example/class/3',
      host: 'school.example',
    });
    expect(returnLinkOf(asking('http://localhost:3000/'))?.kind).toBe('link');
  });

  it.each([
    'javascript:alert(1)',
    'http://school.example/',
    'https://meet.example@evil.example/',
    '/relative',
    'data:,x',
  ])('does not follow %s', (url) => {
    expect(returnLinkOf(asking(url))).toBeNull();
  });

  it('goes back where the person came from another site in this tab', () => {
    const came = { ...plain, referrer: 'https://school.example/', historyLength: 2 };
    expect(returnLinkOf(came)).toEqual({ kind: 'back' });
    expect(returnLinkOf({ ...came, historyLength: 1 })).toBeNull();
    expect(returnLinkOf({ ...came, referrer: 'https://meet.example/' })).toBeNull();
  });
});
