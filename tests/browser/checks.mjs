// What holds for every page, as functions that look at an open page and give back what is wrong
// with it, each a sentence.

import axe from 'axe-core';

// What a first view may weigh, in bytes.
const HEAVIEST = 100_000;

// The rules of WCAG 2.2 AA, good practice besides, and the contrast our own design asks for.
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

// What axe-core finds.
export async function accessible(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((rules) => window.axe.run(rules), RULES);
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary})`),
  );
}

// Whether the page has to be moved sideways to be read; its boxes may scroll within themselves.
export async function fits(page, how) {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) {
      return null;
    }
    const beyond = [...document.querySelectorAll('body *')].filter((part) => {
      const box = part.getBoundingClientRect();
      return box.right > clientWidth + 1 || box.left < -1;
    });
    const names = beyond.map((part) => part.outerHTML.slice(0, 80));
    return `${scrollWidth} px wide of ${clientWidth}: ${names.slice(-3).join(' | ')}`;
  });
  return wide ? [`${how}: ${wide}`] : [];
}

// Whether Tab reaches everything there is to use, in the order it stands there, and whether one
// sees where one is.
export async function usableByKeyboard(page) {
  const wanted = await page.evaluate(() => {
    const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const parts = [...document.querySelectorAll(usable)].filter(
      (part) => !part.disabled && part.tabIndex >= 0 && part.checkVisibility({ visibilityProperty: true }),
    );
    // Of choices that exclude each other, Tab reaches one.
    const groups = new Set();
    window.wanted = parts.filter((part) => {
      const again = part.type === 'radio' && groups.has(part.name);
      groups.add(part.type === 'radio' ? part.name : undefined);
      return !again;
    });
    // From the very beginning, also where an address leads into the middle of a page.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
    return window.wanted.length;
  });
  const wrong = [];
  let last = -1;
  const reached = new Set();
  for (let presses = 0; presses < wanted + 40; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const part = document.activeElement;
      if (!part || part === document.body) {
        return null;
      }
      const box = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      const place = window.wanted.indexOf(part);
      const same = window.wanted.findIndex((one) => one.type === 'radio' && one.name === part.name);
      return {
        place: place >= 0 || part.type !== 'radio' ? place : same,
        html: part.outerHTML.slice(0, 100),
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        shown: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };
    });
    if (!found) {
      break;
    }
    if (!found.outlined || !found.shown) {
      wrong.push(`focus cannot be seen on ${found.html}`);
    }
    if (found.place === 0 && reached.size === wanted) {
      break;
    }
    if (found.place >= 0) {
      if (found.place < last) {
        wrong.push(`Tab goes back to ${found.html}`);
      }
      last = found.place;
      reached.add(found.place);
    }
  }
  if (reached.size < wanted) {
    const missed = await page.evaluate(
      (known) =>
        window.wanted
          .filter((_, place) => !known.includes(place))
          .map((part) => part.outerHTML.slice(0, 100)),
      [...reached],
    );
    wrong.push(...missed.map((html) => `Tab never reaches ${html}`));
  }
  return wrong;
}

// Whether anything moved while the page was put together; what a press of a button unfolds may.
export async function still(page) {
  const shifts = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen = [];
        const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(seen)));
      }).then((all) => all.filter((one) => !one.hadRecentInput).map((one) => one.value)),
  );
  return shifts.length > 0 ? [`it moves while it is put together: ${shifts.join(', ')}`] : [];
}

// What a page weighs, everything it loads included, whether it was loaded anew or not.
export async function weigh(page) {
  const bytes = await page.evaluate(() => {
    const loaded = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));
    return loaded.reduce((sum, one) => sum + one.encodedBodySize, 0);
  });
  return { bytes, wrong: bytes > HEAVIEST ? [`it weighs ${bytes} bytes`] : [] };
}
