import { describe, expect, it } from 'vitest';
import { planInstall } from './system-packages.ts';

describe('missing system packages', () => {
  it('none: nothing is done', () => {
    expect(planInstall([], 'none')).toEqual({ kind: 'nothing' });
  });
  it('as root with apt they are installed', () => {
    expect(planInstall(['cmake'], 'apt-as-root')).toEqual({ kind: 'install', packages: ['cmake'] });
  });
  it('without root the exact command is given', () => {
    const command = 'sudo apt-get update && sudo apt-get install -y cmake ninja-build';
    expect(planInstall(['cmake', 'ninja-build'], 'apt')).toEqual({ kind: 'ask', command });
  });
  it('without apt the names are given', () => {
    expect(planInstall(['cmake'], 'none')).toMatchObject({ kind: 'ask', command: expect.stringContaining('cmake') });
  });
});
