// Makes forms nicer where script runs; every page works without it.
// Conditions and exclusive options are the server's to judge: here they are only shown early.
(function () {
  "use strict";
  var all = function (root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); };

  // What a page's inputs say to one question now. Fields that are themselves hidden say nothing.
  // null: the question is not on this page.
  function answers(form, question) {
    var inputs = all(form, "input, select, textarea").filter(function (input) { return input.name === question && input.type !== "hidden"; });
    if (!inputs.length) return null;
    return inputs.filter(function (input) {
      return !input.closest("[data-when][hidden]") && (!/^(radio|checkbox)$/.test(input.type) || input.checked) && input.value.trim() !== "";
    }).map(function (input) { return input.value.trim(); });
  }

  function compare(a, b) {
    var x = Number(a), y = Number(b);
    return isNaN(x) || isNaN(y) ? (a < b ? -1 : a > b ? 1 : 0) : x - y;
  }

  var operators = {
    "=": function (a, v) { return a === String(v); },
    "!=": function (a, v) { return a !== String(v); },
    "in": function (a, v) { return v.map(String).indexOf(a) >= 0; },
    ">": function (a, v) { return compare(a, v) > 0; },
    "<": function (a, v) { return compare(a, v) < 0; },
    ">=": function (a, v) { return compare(a, v) >= 0; },
    "<=": function (a, v) { return compare(a, v) <= 0; }
  };

  function holds(form, known, term) {
    var check = function (inner) { return holds(form, known, inner); };
    if (term.all) return term.all.every(check);
    if (term.any) return term.any.some(check);
    var given = answers(form, term.q) || known[term.q];
    if (!given) return true; // asked on another page, unknown here: the server has decided
    if (term.op === "exists") return given.length > 0 === term.v;
    var operator = operators[term.op];
    return !operator || given.some(function (answer) { return operator(answer, term.v); });
  }

  function conditions(form) {
    var known = JSON.parse(form.getAttribute("data-known") || "{}");
    var parts = all(form, "[data-when]").map(function (part) { return { part: part, when: JSON.parse(part.getAttribute("data-when")) }; });
    function show() {
      // A shown part may bring others with it: as many rounds as there are parts suffice.
      for (var round = 0, changed = true; changed && round <= parts.length; round++) {
        changed = false;
        parts.forEach(function (entry) {
          var hide = !holds(form, known, entry.when);
          if (entry.part.hidden !== hide) { entry.part.hidden = hide; changed = true; }
        });
      }
    }
    form.addEventListener("input", show);
    form.addEventListener("change", show);
    addEventListener("pageshow", show);
    show();
  }

  // "None of these" and its like stand alone: within the group, or among the inputs of one name.
  function exclusive(event) {
    var ticked = event.target;
    if (ticked.type !== "checkbox" || !ticked.checked || !ticked.form) return;
    var alone = ticked.hasAttribute("data-exclusive");
    all(ticked.form, "input[type=checkbox]").forEach(function (other) {
      if (other !== ticked && other.name === ticked.name && (alone || other.hasAttribute("data-exclusive"))) other.checked = false;
    });
  }

  // Typing that is not yet saved is not left behind silently, and a second click sends nothing twice.
  function guard(form) {
    var unsaved = form.hasAttribute("data-unsaved"), sentAt = 0;
    form.addEventListener("input", function () { unsaved = true; });
    form.addEventListener("submit", function (event) {
      if (event.defaultPrevented) return;
      var now = Date.now();
      if (now - sentAt < 3000) { event.preventDefault(); return; }
      sentAt = now;
      unsaved = false;
    });
    addEventListener("pageshow", function () { sentAt = 0; });
    addEventListener("beforeunload", function (event) {
      if (!unsaved) return;
      event.preventDefault();
      event.returnValue = "";
    });
  }

  // A notice that matters only after some time, such as that the session will end soon.
  function later(notice) {
    setTimeout(function () { notice.hidden = false; }, 1000 * Number(notice.getAttribute("data-show-after")));
  }

  document.addEventListener("change", exclusive, true); // before the conditions look
  all(document, "form[data-conditions]").forEach(conditions);
  all(document, "form[method=post]").forEach(guard);
  all(document, "[data-show-after]").forEach(later);
  var errors = document.querySelector(".errors");
  if (errors) { errors.setAttribute("tabindex", "-1"); errors.focus(); }
})();
