// Renews the operators' page every 30 seconds, unless somebody is in the middle of it.
(function () {
  "use strict";
  var main = document.getElementById("main");

  function busy() {
    var at = document.activeElement, marked = window.getSelection();
    return document.hidden || (at !== main && main.contains(at)) || (marked && !marked.isCollapsed);
  }

  function show(html) {
    var fresh = new DOMParser().parseFromString(html, "text/html").getElementById("main");
    if (!fresh || !fresh.querySelector("#devices")) {
      location.reload(); // signed out, most likely
      return;
    }
    main.replaceChildren.apply(main, Array.from(fresh.childNodes));
  }

  setInterval(function () {
    if (busy()) { return; }
    fetch(location.href, { cache: "no-store" })
      .then(function (answer) { return answer.text(); })
      .then(show)
      .catch(function () {}); // the time at the top says how old the page is
  }, 30000);
}());
