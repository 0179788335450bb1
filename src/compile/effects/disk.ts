import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Effects } from './effects.ts';

/** The real disk. */
export const disk: Effects = {
  async listFiles(folder) {
    if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  },

  readBytes: (path) => readFile(path),

  async readText(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },

  async hash(texts) {
    const hash = createHash('sha256');
    for (const text of texts) hash.update(text).update('\0');
    return hash.digest('hex');
  },

  async replaceFolder(folder, files) {
    const place = resolve(folder);
    const fresh = `${place}.new`;
    const old = `${place}.old`;
    await rm(fresh, { recursive: true, force: true });
    for (const [name, content] of files) {
      await mkdir(dirname(join(fresh, name)), { recursive: true });
      await writeFile(join(fresh, name), content);
    }
    await rm(old, { recursive: true, force: true });
    await rename(place, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, place);
    await rm(old, { recursive: true, force: true });
  },
};
