// What a page may do with its timelines: change their attributes, and listen to them.
const live = document.getElementById('live');
for (const button of document.querySelectorAll('button[data-set]')) {
  button.addEventListener('click', () => {
    const { set, to } = button.dataset;
    if (to) live.setAttribute(set, to);
    else live.removeAttribute(set);
  });
}

const log = document.getElementById('log');
function note(text) {
  const line = document.createElement('li');
  line.textContent = text;
  log.prepend(line);
  while (log.children.length > 5) log.lastChild.remove();
}
addEventListener('hawliyat:select', ({ target, detail: { title, date } }) =>
  note(`#${target.id}: ${title === null ? 'closed' : `opened “${title}” (${date})`}`),
);
addEventListener('hawliyat:window', ({ target, detail: { from, to } }) =>
  note(`#${target.id}: shows ${from} to ${to}`),
);
