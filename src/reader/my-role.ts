/** The role that a reader prepares for, where she has chosen one. */
import { keepsake } from './keepsake.ts';

const role = keepsake('role');

/** Slug of the chosen role; null where none is chosen. */
export const myRole = role.read;
/** Chooses a role by its slug; null forgets the one that was chosen. */
export const chooseRole = role.write;
/** Calls `show` now, and whenever another role is chosen or forgotten, also on another page of the same browser. */
export const onMyRole = role.listen;
