import { describe, expect, it } from 'vitest';
import { furnitureReason } from './furniture.ts';

describe('what a page carries for itself', () => {
  it.each([
    'CONFIDENTIAL – HR USE ONLY',
    '[a]Could we shorten this one?',
    'Created by Jonas Weber, last modified on Oct 12, 2025',
    'Click here to expand...',
    'No labels',
    '…see more',
    'Like Comment Repost Send',
    '248 · 31 comments · 12 reposts',
    '#luxury #retail #hiring',
    'Edit 2: thanks for the award',
    'Downvote',
    'Last edited by GreyGloves on Monday',
    'Omnichannel Operations Manager was asked...',
    '2 February 2025',
    'ChatGPT can make mistakes. Check important info.',
    'Sources and related content',
    'Partager cet article: Facebook X LinkedIn',
    'Mit freundlichen Grüßen',
    'Slide 3',
    'Speaker notes:',
    'Forwarded from HR Daily',
    '@luxuryjobs | Subscribe',
  ])('is known: %s', (line) => expect(furnitureReason(line)).not.toBeNull());

  it.each([
    'Created a report by boutique and by class, and read it each Monday.',
    'I was asked to close the store, and I asked why.',
    'On 2 February 2025 we opened.',
    'Top clients first',
    'Less stock, better chosen.',
    '# Behavioural questions',
    'Edit the purchase order before it leaves.',
    'Confidential figures stay in the room. I say so at once.',
    'Comment on the figures before you decide.',
  ])('is not taken for a sentence of the text: %s', (line) => expect(furnitureReason(line)).toBeNull());
});
