import { expect, it } from 'vitest';
import { looksLikeCv } from './looks-like-cv.ts';
import { example } from './ui/example.ts';

it('a CV is told from a description by its address, its years and whom it speaks to', () => {
  const cv =
    'Hannah Clarke\nhannah@example.com\nBuyer, Liberty (Mar 2020 - now)\n- Select handbags\nAssistant Buyer (2017 - 2020)\nEducation\nBA, London';
  expect(looksLikeCv(cv)).toBe(true);
  expect(looksLikeCv(example.job)).toBe(false);
  expect(looksLikeCv('Stock Controller\n- Count the vault\n- Contract 2026 - 2027\nSend it to jobs@example.com')).toBe(
    false,
  );
});
