import { mount } from 'svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import App from './App.svelte';
import { waitForFonts } from './frame/fonts.ts';
import { Chronicle } from './state/chronicle.svelte.ts';
import { browserAddressBar } from './state/history.ts';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no #page');

/** About how wide and high a label is on the timeline, for the first view. */
const label = { width: 170, height: 58 };
const chronicle = new Chronicle({
  addressBar: browserAddressBar(),
  base: new URL('.', location.href).href,
  languages: navigator.languages,
  room: {
    columns: Math.max(2, Math.round(innerWidth / label.width / 2)),
    rows: Math.max(2, Math.round(innerHeight / label.height / 3)),
  },
});
void chronicle.load();
await waitForFonts();
mount(App, { target: page, props: { chronicle } });
