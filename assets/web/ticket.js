// Follows the queue and replaces what changes; the page is complete without it. Old browsers have to understand it.
(() => {
  const byId = (id) => document.getElementById(id);
  const { follow, query } = document.body.dataset;
  const SILENT = 40000; // the server gives a sign of life every 15 seconds
  const LOOK = 30000;
  const PAUSE = 20000; // between two things read aloud that are not urgent

  if (follow === "wait") {
    // The ticket may not have arrived yet: look now and then, and load the page when it has.
    const look = () => fetch(location.href).then((answer) => answer.ok && location.reload(), () => 0);
    setInterval(look, LOOK);
    return;
  }
  if (!window.EventSource) {
    return;
  }

  const main = byId("ticket");
  const cut = byId("cut");
  const said = byId("said");
  const bell = byId("bell").content.firstElementChild;
  const button = bell.querySelector("button");
  const source = new EventSource(location.pathname.replace(/\/$/, "") + "/live" + query);
  let heard = Date.now();
  let time = cut.dataset.time;
  let call = null;
  let last = null;
  let spoken = 0;
  let speaking = 0;
  let audio = null;
  let rings = false;

  const frame = (root) => {
    const copy = root.cloneNode(true);
    copy.querySelectorAll(".part").forEach((part) => (part.innerHTML = ""));
    const holder = document.createElement("div");
    [...copy.childNodes].forEach((node) => holder.appendChild(node));
    return holder.innerHTML;
  };
  // What stays the same is left alone, so that nobody loses their place; who was at a button stays at it.
  const show = (html) => {
    const fresh = document.createElement("template");
    fresh.innerHTML = html;
    const inside = main.contains(document.activeElement);
    const key = inside ? document.activeElement.dataset.key : "";
    if (frame(fresh.content) === frame(main)) {
      fresh.content.querySelectorAll(".part:not(#ring)").forEach((part) => {
        const shown = byId(part.id);
        if (shown.innerHTML !== part.innerHTML) {
          shown.innerHTML = part.innerHTML;
        }
      });
    } else {
      main.innerHTML = html;
    }
    if (inside && !main.contains(document.activeElement)) {
      (main.querySelector(`[data-key="${key}"]`) || main).focus({ preventScroll: true });
    }
  };
  // A call at once; whatever else now and then, and only the last of it.
  const say = (words, now) => {
    clearTimeout(speaking);
    const wait = now ? 0 : Math.max(spoken + PAUSE - Date.now(), 0);
    speaking = setTimeout(() => {
      spoken = Date.now();
      said.textContent = words;
    }, wait);
  };
  const ring = () => {
    if (navigator.vibrate) {
      navigator.vibrate([400, 200, 400, 200, 400]);
    }
    (audio ? [0, 0.35, 0.7] : []).forEach((start) => {
      const tone = audio.createOscillator();
      const loud = audio.createGain();
      loud.gain.value = 0.3;
      tone.frequency.value = 660;
      tone.connect(loud);
      loud.connect(audio.destination);
      tone.start(audio.currentTime + start);
      tone.stop(audio.currentTime + start + 0.25);
    });
  };
  button.onclick = () => {
    const Audio = window.AudioContext || window.webkitAudioContext;
    rings = !rings;
    if (rings) {
      audio = audio || (Audio ? new Audio() : null);
      ring(); // so that one knows it, and because sound has to begin with a touch
    }
    button.setAttribute("aria-pressed", String(rings));
  };
  const hang = (wanted) => {
    const place = byId("ring");
    if (place && wanted && !place.contains(bell)) {
      place.appendChild(bell);
    } else if (!wanted && bell.parentNode) {
      bell.parentNode.removeChild(bell);
    }
  };
  const alive = () => {
    heard = Date.now();
    cut.textContent = "";
    byId("again").hidden = true;
  };

  source.onmessage = (event) => {
    const page = JSON.parse(event.data);
    alive();
    time = page.time || time;
    show(page.html);
    document.title = page.title;
    hang(page.waits);
    const called = call !== null && page.call && page.call !== call;
    if (last !== null && (page.say !== last || called)) {
      said.textContent = "";
      say(page.say, page.call !== call);
    }
    if (called && rings) {
      ring();
    }
    call = page.call;
    last = page.say;
  };
  source.addEventListener("here", alive);
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => location.reload(), LOOK);
    }
  };

  const check = () => {
    if (Date.now() - heard > SILENT && !cut.textContent) {
      cut.textContent = cut.dataset.words.replace("{time}", time);
      byId("again").hidden = false;
    }
  };
  setInterval(check, 5000);
  document.addEventListener("visibilitychange", check);
})();
