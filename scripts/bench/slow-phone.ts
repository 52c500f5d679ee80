/** A phone on a slow line, as a browser on this machine can play it. */
import type { CDPSession } from 'playwright-core';

/** Slow 4G as Lighthouse applies it through the browser’s own throttling: 150 ms and 1.6 Mbit/s by its factors 3.75 and 0.9. */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

export const cpuSlowdown = 4;

/** Slows line and processor down. */
export async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}
