// What Tests/check_in_browser.py asks inside a page. Each function answers with a list of sentences, one for each thing
// that is wrong; an empty list is good.

'use strict';
const pageChecks = (() => {
  const shown = (element) => {
    const text = (element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const name = element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
      + (element.classList && element.classList.length ? '.' + [...element.classList].join('.') : '');
    return text ? `${name} “${text}”` : name;
  };
  const all = (selector) => [...document.querySelectorAll(selector)];

  // ---- Layout ----

  function formulas() {
    return all('math').flatMap((math) => {
      const box = math.getBoundingClientRect();
      const display = getComputedStyle(math).display;
      if (!(box.width > 0 && box.height > 0)) return [`${shown(math)} is ${box.width} × ${box.height} px`];
      // One with a number in the margin is a block as wide as the text, and the number stands at its end.
      const table = math.querySelector(':scope > semantics > mtable[style*="width: 100"]');
      if (table) {
        const missing = math.parentElement.clientWidth - table.getBoundingClientRect().width;
        return missing < 2 ? [] : [`${shown(math)} leaves ${missing} px of its line: its number is not in the margin`];
      }
      return display.includes('math') ? [] : [`${shown(math)} is not laid out as mathematics: ${display}`];
    });
  }

  function pageScroll() {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = all('body *').filter((e) => {
      for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return false;
      return e.getBoundingClientRect().right > clientWidth + 0.5;
    });
    return [`${scrollWidth} px wide in ${clientWidth} px; sticking out: ${wide.slice(0, 3).map(shown).join(', ')}`];
  }

  // On paper nothing scrolls: what is wider than its place is lost.
  function cut() {
    const width = document.documentElement.clientWidth;
    return all('body *').flatMap((element) => {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (!box.width || !box.height || element.closest('.skip')) return [];
      if (box.right > width + 1) return [`${shown(element)} ends at ${Math.round(box.right)} of ${width} px`];
      const hides = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        || style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return hides && element.clientWidth ? [`${shown(element)} hides a part of itself`] : [];
    });
  }

  // ---- Structure ----

  function structure() {
    const problems = [];
    const one = (selector) => {
      const count = all(selector).length;
      if (count !== 1) problems.push(`${count} × <${selector}>`);
    };
    ['h1', 'main', 'body > header', 'body > footer', 'title'].forEach(one);
    if (!/^[a-z]{2,3}(-|$)/.test(document.documentElement.lang)) problems.push('<html> has no lang');
    let level = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6')) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) problems.push(`${shown(heading)} comes after a level ${level}`);
      level = next;
    }
    for (const nav of all('nav')) {
      const by = nav.getAttribute('aria-labelledby');
      const name = nav.getAttribute('aria-label') || (by && document.getElementById(by)?.textContent);
      if (!name) problems.push(`${shown(nav)} has no name`);
    }
    for (const head of all('th')) {
      if (!['row', 'col'].includes(head.getAttribute('scope'))) problems.push(`${shown(head)} has no scope`);
    }
    for (const table of all('table')) {
      if (!table.querySelector('th')) problems.push(`${shown(table)} has no headers`);
    }
    const ids = all('[id]').map((e) => e.id);
    for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) problems.push(`the id '${id}' is used twice`);
    for (const link of all('a[href^="#"]')) {
      const id = decodeURIComponent(link.hash.slice(1));
      if (!document.getElementById(id)) problems.push(`${shown(link)} leads to no '#${id}'`);
    }
    for (const alternate of all('link[rel=alternate]')) {
      if (!alternate.hreflang || /^[a-z]+:|^\/\//i.test(alternate.getAttribute('href'))) {
        problems.push(`a bad alternate: ${alternate.outerHTML}`);
      }
    }
    if (all('script').length) problems.push('there is a script');
    return problems;
  }

  // Each heading of the text has its own address beside it.
  function headingMarks() {
    return all('main :is(h1, h2, h3, h4, h5, h6)').filter((h) => h.parentElement.matches('.head')).flatMap((heading) => {
      const marks = [...heading.parentElement.querySelectorAll(':scope > a')];
      const own = marks.find((a) => a.getAttribute('href') === '#' + encodeURIComponent(heading.id).replace(/%2F/g, '/'))
        || marks.find((a) => decodeURIComponent(a.hash.slice(1)) === heading.id && a.matches('.permalink'));
      const problems = own && own.getAttribute('aria-label') ? [] : [`${shown(heading)} has no link to itself, with a name`];
      return problems.concat(marks.filter((a) => {
        const box = a.getBoundingClientRect();
        return box.width < 24 || box.height < 24;
      }).map((a) => `${shown(a)} at ${shown(heading)} is smaller than 24 px`));
    });
  }

  function contentsBeside() {
    const contents = document.querySelector('.contents');
    if (!contents) return [];
    const main = document.querySelector('main');
    return contents.getBoundingClientRect().right <= main.getBoundingClientRect().left ? [] : ['the contents are not beside the text'];
  }

  // What a value or a claim stands for can be read without a mouse that hovers.
  function expressions() {
    const marks = all('main :is(.value, .check, .math-display[title])');
    const box = document.querySelector('.legend input');
    if (!marks.length) return box ? ['a legend, and nothing that it explains'] : [];
    if (!box || !box.labels.length || !box.labels[0].textContent.trim()) return ['no box in the legend shows all expressions'];
    const said = (mark) => {
      const style = getComputedStyle(mark, '::after');
      return style.content.includes(mark.title.slice(0, 12)) && style.display !== 'none' ? style.position : '';
    };
    // What is folded away nobody touches.
    const folded = all('details:not([open])');
    folded.forEach((details) => { details.open = true; });
    const problems = [];
    for (const mark of marks) {
      // A formula that scrolls is one.
      if (mark.tabIndex >= 0 && !mark.matches('.math-display')) problems.push(`${shown(mark)} is a stop of the keyboard's`);
      mark.focus();
      if (said(mark) !== 'fixed') problems.push(`${shown(mark)} says nothing when it is touched`);
      mark.blur();
      if (said(mark)) problems.push(`${shown(mark)} says what nobody asked`);
    }
    box.click();
    for (const mark of marks) if (said(mark) !== 'static') problems.push(`${shown(mark)} says nothing with the box checked`);
    if (document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth) problems.push('the page gets too wide');
    box.click();
    folded.forEach((details) => { details.open = false; });
    return problems;
  }

  function shades() {
    return all('pre, table, .math-display, .figure').filter((e) => e.scrollWidth > e.clientWidth + 1
      && getComputedStyle(e).overflowX === 'auto' && !/local/.test(getComputedStyle(e).backgroundAttachment))
      .map((e) => `${shown(e)} is cut without a shade`);
  }

  // What a reader gets who copies the whole page.
  function selection() {
    getSelection().selectAllChildren(document.body);
    const text = getSelection().toString();
    getSelection().removeAllRanges();
    const problems = [/\b(In|Out) ?\[/, /✓/].flatMap((p) => {
      const found = text.match(new RegExp(`.{0,20}${p.source}.{0,20}`, 'u'));
      return found ? [`copied: “${found[0]}”`] : [];
    });
    for (const code of all('pre')) {
      const lines = code.textContent.split('\n').filter((line) => line.trim());
      const lost = lines.find((line) => !text.includes(line.trimEnd()));
      if (lost) problems.push(`not copied: “${lost}”`);
    }
    return problems;
  }

  // ---- Colour (WCAG 2.2, success criterion 1.4.3) ----

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();

  // [red, green, blue, alpha]: 0–255 and 0–1; whatever CSS has for a colour.
  function colour(css) {
    if (!known.has(css)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = '#000';
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(css, [r, g, b, a / 255]);
    }
    return known.get(css);
  }

  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const withAlpha = ([r, g, b, a], alpha) => [r, g, b, a * alpha];

  function luminance(c) {
    const [r, g, b] = c.slice(0, 3).map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function ratio(one, other) {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }

  const opacity = (element) => {
    let product = 1;
    for (let e = element; e; e = e.parentElement) product *= Number(getComputedStyle(e).opacity);
    return product;
  };

  // What an element paints of itself; null for nothing, a sentence for what cannot be told.
  function paint(element) {
    const style = getComputedStyle(element);
    if (!(element instanceof SVGElement) || element.tagName === 'svg') {
      // The shade at the edges of what scrolls: letters over it are cut anyway.
      const isShade = style.overflowX === 'auto' && /^((linear-gradient\(.*\)|none)(, |$))+$/.test(style.backgroundImage);
      if (style.backgroundImage !== 'none' && !isShade) return `${shown(element)} has a background image`;
      return withAlpha(colour(style.backgroundColor), opacity(element));
    }
    if (['g', 'text', 'tspan', 'title', 'desc', 'defs'].includes(element.tagName)) return null;
    if (element.tagName === 'image') return `${shown(element)} is an image`;
    if (style.fill === 'none') return null;
    if (style.fill.startsWith('url(')) return `${shown(element)} has a pattern or gradient`;
    return withAlpha(colour(style.fill), opacity(element) * Number(style.fillOpacity));
  }

  // The colour behind an element's text: what is under it, from the bottom up.
  function ground(element, box) {
    const style = getComputedStyle(element);
    const isSVG = element instanceof SVGElement && element.tagName !== 'svg';
    if (isSVG && style.stroke !== 'none' && style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 2) {
      return colour(style.stroke);  // letters with a halo bring their own ground
    }
    let layers = [];
    if (isSVG) {
      // The shapes of a picture lie under its letters whoever's child they are.
      const svg = element.closest('svg');
      const here = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const order = [...svg.querySelectorAll('*')];
      layers = here.filter((e) => svg.contains(e) && e !== svg && order.indexOf(e) < order.indexOf(element));
      element = svg;
    }
    for (let e = element; e; e = e.parentElement) layers.push(e);
    let result = colour('Canvas');
    for (const layer of layers.reverse()) {
      const painted = paint(layer);
      if (typeof painted === 'string') return painted;
      if (painted) result = over(painted, result);
    }
    return result;
  }

  function contrast() {
    // What lets clicks through is seen all the same.
    document.head.insertAdjacentHTML('beforeend', '<style>svg * { pointer-events: visiblePainted !important }</style>');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const problems = new Set();
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest('annotation, title, desc, style, .skip')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (!box.width || !box.height || style.visibility !== 'visible' || opacity(element) === 0) continue;
      count += 1;
      const isSVG = element instanceof SVGElement && element.tagName !== 'svg';
      const back = ground(element, box);
      if (typeof back === 'string') {
        problems.add(`${shown(element)}: ${back}: its contrast cannot be told`);
        continue;
      }
      const own = isSVG ? withAlpha(colour(style.fill), Number(style.fillOpacity)) : colour(style.color);
      const front = over(withAlpha(own, opacity(element)), back);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
      const found = ratio(front, back);
      if (found < (isLarge ? 3 : 4.5)) problems.add(`${shown(element)} has ${found.toFixed(2)} : 1`);
    }
    if (!count) problems.add('there is no text');
    return [...problems];
  }

  // The paper's and the ink's luminance.
  function scheme() {
    const style = getComputedStyle(document.body);
    return { paper: luminance(colour(style.backgroundColor)), ink: luminance(colour(style.color)) };
  }

  return { formulas, pageScroll, cut, structure, headingMarks, contentsBeside, expressions, shades, selection, contrast, scheme };
})();
