// Follows the queue and replaces what changes; the page is complete without it.
const main = document.getElementById("ticket");
const live = document.getElementById("live");
const query = `?lang=${document.documentElement.dataset.lang}`;
const source = new EventSource(location.pathname.replace(/\/$/, "") + "/live" + query);

// What stays the same is left alone: a screen reader would say it again, and lose its place.
const show = (html) => {
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  const parts = [...fresh.content.querySelectorAll("[id]")].map((part) => [part, document.getElementById(part.id)]);
  const news = parts.filter(([part, shown]) => part.innerHTML !== shown?.innerHTML);
  if (frame(fresh.content) === frame(main)) {
    news.forEach(([part, shown]) => shown.replaceChildren(...part.childNodes));
  } else {
    main.innerHTML = html;
  }
};
// Everything but the contents of the parts that change.
const frame = (root) => {
  const copy = root.cloneNode(true);
  copy.querySelectorAll("[id]").forEach((part) => part.replaceChildren());
  const holder = document.createElement("div");
  holder.append(...copy.childNodes);
  return holder.innerHTML;
};

source.onopen = () => {
  live.hidden = false;
};
source.onmessage = (event) => {
  const page = JSON.parse(event.data);
  show(page.html);
  if (document.title !== page.title) {
    document.title = page.title;
  }
};
source.onerror = () => {
  live.hidden = true;
  if (source.readyState === EventSource.CLOSED) {
    setTimeout(() => location.reload(), 30000);
  }
};
