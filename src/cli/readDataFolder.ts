import { disk } from '../compile/effects/disk.ts';
import { readData, type EditorsData } from '../compile/1-read/readData.ts';
import { sayProblems } from './report.ts';

/** The data folder named on the command line; null for "none". Mistakes in it are said. */
export async function readDataFolder(folder: string): Promise<EditorsData | null> {
  if (folder === 'none') return null;
  const data = await readData(folder, disk);
  sayProblems(data.problems);
  return data;
}
