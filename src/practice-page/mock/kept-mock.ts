/** The mock interview that is under way, or was ended last. */
import { readMock } from '../../practice/mock/running.ts';
import { keptValue } from '../kept-value.ts';

export const keptMock = keptValue('mock', readMock);
