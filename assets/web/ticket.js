// Follows the queue and replaces what changes; the page is complete without it.
const main = document.getElementById("ticket");
const live = document.getElementById("live");
const query = `?lang=${document.documentElement.dataset.lang}`;
const source = new EventSource(location.pathname.replace(/\/$/, "") + "/live" + query);

source.onopen = () => {
  live.hidden = false;
};
source.onmessage = (event) => {
  const page = JSON.parse(event.data);
  main.innerHTML = page.html;
  document.title = page.title;
};
source.onerror = () => {
  live.hidden = true;
  if (source.readyState === EventSource.CLOSED) {
    setTimeout(() => location.reload(), 30000);
  }
};
