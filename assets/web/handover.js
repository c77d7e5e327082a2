"use strict";
// The key is in the fragment, which no server is sent. Nothing is stored, and nothing is asked of anybody but this hub.
(async () => {
  const main = document.querySelector("main");
  const show = (name) => {
    for (const part of main.querySelectorAll("[data-when]")) part.hidden = part.dataset.when !== name;
    const open = document.getElementById("open");
    if (open) open.hidden = name === "gone";
  };
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const add = (into, tag, text) => {
    const made = document.createElement(tag);
    made.textContent = text;
    into.append(made);
    return made;
  };
  const key = location.hash.slice(1);
  if (!key || !(window.crypto && crypto.subtle)) return show(key ? "old" : "paper");
  try {
    const answer = await fetch(location.pathname + "/plan", { cache: "no-store", credentials: "omit" });
    if (!answer.ok) return show("gone");
    const sealed = new Uint8Array(await answer.arrayBuffer());
    const own = await crypto.subtle.importKey("raw", bytes(key), "AES-GCM", false, ["decrypt"]);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.slice(0, 12) }, own, sealed.slice(12));
    const plan = JSON.parse(new TextDecoder().decode(plain));
    document.documentElement.lang = plan.language;
    document.documentElement.dir = plan.direction;
    document.title = plan.title;
    const into = document.getElementById("plan");
    add(into, "h1", plan.title);
    for (const part of plan.parts) {
      if (part.title) add(into, "h2", part.title);
      const list = part.lines.length > 1 ? add(into, part.ordered ? "ol" : "ul", "") : into;
      for (const line of part.lines) add(list, list === into ? "p" : "li", line);
    }
    show("plan");
  } catch {
    show("gone");
  }
})();
