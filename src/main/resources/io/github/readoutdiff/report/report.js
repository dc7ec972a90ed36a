// Makes the static page live: choosing a claim, filters, search, copying. Reads everything from the page itself.
(function () {
  'use strict';
  var doc = document;
  var all = function (selector, root) { return Array.prototype.slice.call((root || doc).querySelectorAll(selector)); };
  var calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  doc.body.classList.add('live');

  // ---- choosing a claim
  var panes = doc.getElementById('panes');
  var chosenLine = doc.getElementById('chosen');
  var spans = {};
  var refs = {};
  var pointOf = {};
  var points = all('.point');
  all('#panes [data-c]').forEach(function (element) {
    var store = element.classList.contains('ref') ? refs : spans;
    element.dataset.c.split(' ').forEach(function (claim) { (store[claim] = store[claim] || []).push(element); });
  });
  points.forEach(function (point) {
    (point.dataset.own || '').split(' ').forEach(function (claim) { pointOf[claim] = point; });
  });
  var svg = null;
  var joined = [];
  var chosen = null;

  function box(element) { return element.closest('.text'); }

  function reveal(element) {
    var text = box(element);
    var to = element.getBoundingClientRect();
    var frame = text.getBoundingClientRect();
    var top = text.scrollTop + to.top - frame.top - frame.height / 3;
    text.scrollTo({ top: Math.max(0, top), behavior: calm ? 'auto' : 'smooth' });
  }

  function list(value) { return value ? value.split(' ') : []; }

  function clear() {
    all('.m.on, .m.with, .m.near', panes).forEach(function (element) { element.classList.remove('on', 'with', 'near'); });
    joined = [];
    chosen = null;
    chosenLine.textContent = '';
    draw();
  }

  // marks at once; scrolling and the lines, which need the layout, in the next frame
  function choose(claim, keepPlace) {
    if (!panes || !spans[claim]) { return; }
    clear();
    chosen = claim;
    var point = pointOf[claim];
    var shown = keepPlace ? [] : [spans[claim][0]];
    spans[claim].forEach(function (element) { element.classList.add('on'); });
    if (point) { partner(claim, point, shown); }
    requestAnimationFrame(function () {
      if (chosen !== claim) { return; }
      shown.forEach(reveal);
      draw();
    });
  }

  function partner(claim, point, shown) {
    var home = box(spans[claim][0]);
    var partners = list(point.dataset.claims).filter(function (other) { return other !== claim; });
    var kind = 'with';
    if (!partners.length) { partners = list(point.dataset.near); kind = 'near'; }
    var boxes = [home];
    partners.forEach(function (other) {
      if (!spans[other]) { return; }
      spans[other].forEach(function (element) { element.classList.add(kind); });
      var target = spans[other][0];
      if (box(target) !== home || panes.classList.contains('article')) {
        joined.push({ from: spans[claim], to: spans[other], kind: kind });
      }
      if (boxes.indexOf(box(target)) < 0) { boxes.push(box(target)); shown.push(target); }
    });
    var link = doc.createElement('a');
    link.href = '#' + point.id;
    link.textContent = point.dataset.label;
    chosenLine.appendChild(link);
  }

  // a line runs in the gutter between two panes, or in the margin where they are stacked, never across the words
  function edge(elements, frame) {
    var rect = elements[0].getClientRects()[0] || elements[0].getBoundingClientRect();
    var text = box(elements[0]).getBoundingClientRect();
    var y = Math.min(Math.max(rect.top + rect.height / 2, text.top + 4), text.bottom - 4);
    return { left: text.left - frame.left - 4, right: text.right - frame.left + 4, y: y - frame.top };
  }

  function shape(name, attributes) {
    var element = doc.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    return element;
  }

  function draw() {
    if (!svg) {
      if (!joined.length) { return; }
      svg = shape('svg', { 'class': 'joins', 'aria-hidden': 'true' });
      panes.appendChild(svg);
    }
    while (svg.firstChild) { svg.removeChild(svg.firstChild); }
    if (!joined.length) { return; }
    var frame = panes.getBoundingClientRect();
    joined.forEach(function (join) {
      var a = edge(join.from, frame);
      var b = edge(join.to, frame);
      if (a.left > b.left) { var swap = a; a = b; b = swap; }
      var stacked = b.left - a.left < 40;
      var x1 = stacked ? a.left : a.right;
      var bend = stacked ? -14 : Math.max(16, (b.left - x1) / 2);
      var d = 'M' + x1 + ' ' + a.y + ' C' + (x1 + bend) + ' ' + a.y + ' '
        + (stacked ? b.left + bend : b.left - bend) + ' ' + b.y + ' ' + b.left + ' ' + b.y;
      svg.appendChild(shape('path', { d: d, 'class': join.kind }));
      svg.appendChild(shape('circle', { cx: x1, cy: a.y, r: 4, 'class': join.kind }));
      svg.appendChild(shape('circle', { cx: b.left, cy: b.y, r: 4, 'class': join.kind }));
    });
  }

  var waiting = false;
  function drawSoon() {
    if (waiting || !joined.length) { return; }
    waiting = true;
    requestAnimationFrame(function () { waiting = false; draw(); });
  }

  if (panes) {
    all('.text', panes).forEach(function (text) { text.addEventListener('scroll', drawSoon, { passive: true }); });
    addEventListener('resize', drawSoon);
    panes.addEventListener('click', function (event) {
      var mark = event.target.closest('[data-c]');
      if (!mark || String(getSelection())) { return; }
      var claims = mark.dataset.c.split(' ');
      if (claims.length > 1) {
        // overlapping claims: the shortest first, the next at each further click
        claims.sort(function (a, b) { return length(a) - length(b); });
      }
      var next = claims[(claims.indexOf(chosen) + 1) % claims.length];
      if (mark.classList.contains('ref')) {
        if (chosen === claims[0]) { return; }
        event.preventDefault();
      }
      choose(next, true);
    });
    doc.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') { clear(); closeFilters(); }
    });
  }

  function length(claim) {
    return spans[claim].reduce(function (sum, element) { return sum + element.textContent.length; }, 0);
  }

  doc.addEventListener('click', function (event) {
    var link = event.target.closest('[data-choose]');
    if (!link) { return; }
    event.preventDefault();
    var claim = link.dataset.choose;
    doc.getElementById('texts').scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
    choose(claim);
    if (refs[claim]) { refs[claim][0].focus({ preventScroll: true }); }
    history.replaceState(null, '', link.getAttribute('href'));
  });

  // ---- filters and search
  var controls = doc.getElementById('controls');
  var search = doc.getElementById('search');
  var courtesy = doc.getElementById('courtesy');
  var filters = doc.getElementById('filters');
  var shownLine = doc.getElementById('shown');
  var selects = all('select[data-by]', controls);
  var records = points.map(function (point) {
    return { element: point, data: point.dataset, text: null };
  });

  function words(record) {
    if (record.text === null) {
      record.text = all('.words, .meta, .speaker, .differences', record.element)
        .map(function (part) { return part.textContent; }).join(' ').toLowerCase();
    }
    return record.text;
  }

  // in slices, so that a report of thousands of points never blocks the page; a newer run ends an older one
  var runs = 0;
  function apply() {
    var mine = ++runs;
    var query = search.value.trim().toLowerCase();
    var wanted = selects.filter(function (select) { return select.value; })
      .map(function (select) { return { by: select.dataset.by, value: select.value }; });
    var shown = 0;
    var next = 0;
    function slice() {
      if (mine !== runs) { return; }
      var until = performance.now() + 30;
      var changes = 0;
      while (next < records.length && changes < 200 && performance.now() < until) {
        var record = records[next++];
        var keep = (courtesy.checked || !record.data.courtesy)
          && wanted.every(matches(record)) && (!query || words(record).indexOf(query) >= 0);
        if (keep) { shown++; }
        if (record.element.hidden === keep) { record.element.hidden = !keep; changes++; }
      }
      // the next frame, so that each layout has only one slice to do
      if (next < records.length) { requestAnimationFrame(slice); return; }
      var active = query || wanted.length || !courtesy.checked;
      shownLine.textContent = active
        ? doc.body.dataset.shown.replace('{0}', shown).replace('{1}', records.length) : '';
    }
    slice();
  }

  function matches(record) {
    return function (want) { return (record.data[want.by] || '').split('|').indexOf(want.value) >= 0; };
  }

  function closeFilters() { if (filters) { filters.open = false; } }

  controls.hidden = false;
  var timer = 0;
  search.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(apply, 80); });
  selects.forEach(function (select) { select.addEventListener('change', apply); });
  courtesy.addEventListener('change', apply);
  doc.getElementById('clear').addEventListener('click', function () {
    search.value = '';
    courtesy.checked = true;
    selects.forEach(function (select) { select.value = ''; });
    apply();
  });
  doc.addEventListener('click', function (event) { if (!event.target.closest('#filters')) { closeFilters(); } });

  // a link to a point must not end at a filtered one
  function unhide() {
    var target = location.hash && doc.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    if (target.hidden) { target.hidden = false; target.scrollIntoView(); }
    if (target.classList.contains('ref')) { choose(target.dataset.c); }
  }
  addEventListener('hashchange', unhide);
  unhide();

  // ---- copying a quotation
  points.forEach(function (point) {
    var button = doc.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = doc.body.dataset.copy;
    var actions = point.querySelector('.actions');
    actions.insertBefore(button, actions.lastElementChild);
    point.querySelector('.quote').hidden = true;
  });

  doc.addEventListener('click', function (event) {
    var button = event.target.closest('.copy');
    if (!button) { return; }
    var quote = button.closest('.point').querySelector('.quote');
    var text = quote.querySelector('.quotation').textContent;
    var done = function () {
      button.textContent = doc.body.dataset.copied;
      setTimeout(function () { button.textContent = doc.body.dataset.copy; }, 2000);
    };
    var byHand = function () { quote.hidden = false; quote.open = true; getSelection().selectAllChildren(quote.querySelector('.quotation')); };
    if (navigator.clipboard) { navigator.clipboard.writeText(text).then(done, byHand); } else { byHand(); }
  });
})();
