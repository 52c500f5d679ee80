/**
 * The side, as Starlight’s configuration: the sections, and the 24 roles by family. It never lists pages, so it is the
 * same size however many there are.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StarlightPlugin, StarlightUserConfig } from '@astrojs/starlight/types';
import type { Settings } from '../../handbook/settings.ts';
import { loadSettings } from '../content/read-content.ts';
import { contentFolder, projectFolder } from '../paths.ts';
import { type Section, sectionsOf } from './sections.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** Reads the families and roles of a content folder; `astro dev` begins again when they are saved. */
export const handbookSidebar = (content: string): StarlightPlugin => ({
  name: 'vitrine-sidebar',
  hooks: {
    'config:setup': async ({ updateConfig, addIntegration }) => {
      const { settings } = await loadSettings(content, contentFolder);
      updateConfig({ sidebar: settings ? sidebarOf(settings, sectionsOf(isThere)) : [] });
      addIntegration({
        name: 'vitrine-sidebar',
        hooks: { 'astro:config:setup': ({ addWatchFile }) => addWatchFile(join(content, 'roles.yml')) },
      });
    },
  },
});

const isThere = (file: string): boolean => existsSync(join(projectFolder, 'src', file));

/** Sections first, then a group for each family with its roles in their order. */
export const sidebarOf = ({ families, roles }: Pick<Settings, 'families' | 'roles'>, built: Section[]): Sidebar => [
  ...built.map(({ name, url }) => ({ label: name, link: url })),
  ...families.map((family) => ({
    label: family.name,
    collapsed: true,
    // By the name of its page: Starlight complains of a role that has none.
    items: roles.filter((role) => role.family === family.slug).map(({ slug }) => ({ slug: `roles/${slug}` })),
  })),
];
