import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A happening by its parts, and what must be read of it. */
interface Happening {
  readonly type: string;
  readonly verb: string;
  readonly done?: string;
  readonly was?: string;
  readonly who: string;
  readonly what: string;
  readonly cast: readonly string[];
  readonly place?: string;
}

interface Time {
  readonly say: string;
  readonly at?: string;
  readonly value: string;
}

interface Frames {
  readonly published: string;
  readonly times: readonly Time[];
  readonly frames: readonly string[];
  readonly happenings: readonly Happening[];
}

export interface FramedPhrase {
  readonly say: string;
  readonly date: string;
  readonly happening: Happening;
}

const was = 'كان';

/** The day of the article, and every happening of a language at every time, frame by frame. */
export function readFrames(language: 'ar' | 'en'): {
  readonly published: string;
  readonly framed: readonly (readonly [frame: string, phrases: readonly FramedPhrase[]])[];
} {
  const { published, times, frames, happenings } = parse(
    readFileSync(`tests/phrases/${language}/frames.yaml`, 'utf8'),
  ) as Frames;
  const framed = frames.map((frame) => {
    const phrases = happenings.flatMap((happening) =>
      times.map((time) => ({ say: fill(frame, happening, time), date: time.value, happening })),
    );
    return [frame, phrases] as const;
  });
  return { published, framed };
}

function fill(frame: string, { who, verb, done = verb, what, ...happening }: Happening, time: Time): string {
  const parts: Readonly<Record<string, string>> = {
    who, verb, done, what, was: happening.was ?? was, time: time.say, at: time.at ?? '',
  }; // prettier-ignore
  const said = frame.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
