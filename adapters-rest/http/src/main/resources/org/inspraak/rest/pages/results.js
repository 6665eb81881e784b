/*
 * Shows an operator the results that the API gives. The key stays in this page's memory: not in the address, not in the
 * browser's storage, and gone with the page.
 */
(() => {
  'use strict';
  const base = new URL(document.currentScript.dataset.base, location.origin);
  const BANDS = {
    nps: [['promoter', 'Promoters', 'high'], ['passive', 'Passives', 'middle'], ['detractor', 'Detractors', 'low']],
    ces: [['positive', 'Easy', 'high'], ['neutral', 'Neutral', 'middle'], ['negative', 'Difficult', 'low']],
    csat: [['positive', 'Satisfied', 'high'], ['neutral', 'Neutral', 'middle'], ['negative', 'Dissatisfied', 'low']],
  };
  const TITLES = { nps: 'Net Promoter Score', ces: 'Customer Effort Score', csat: 'Customer Satisfaction' };
  const SVG = 'http://www.w3.org/2000/svg';

  const door = document.getElementById('door');
  const status = document.getElementById('status');
  const list = document.getElementById('list');
  const panel = document.getElementById('survey');
  const asked = new URLSearchParams(location.search);
  let latest = 0;

  const el = (tag, properties, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name in node) node[name] = value;
      else node.setAttribute(name, value);
    }
    node.append(...children);
    return node;
  };
  const number = (value, digits = 0) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const signed = (value) => (value > 0 ? '+' : value < 0 ? '−' : '') + number(Math.abs(value));
  const answers = (count) => (count === 1 ? '1 answer' : number(count) + ' answers');

  const say = (text, wrong = false) => {
    status.textContent = text;
    status.className = wrong ? 'status wrong' : 'status';
  };

  const read = async (path) => {
    const response = await fetch(new URL('v1/controllers/' + encodeURIComponent(door.controller.value.trim()) + path, base), {
      headers: { Authorization: 'Bearer ' + door.key.value.trim() },
      cache: 'no-store',
      credentials: 'omit',
    });
    const body = await response.json();
    if (!response.ok) throw new Error(body.title || 'the server answered ' + response.status);
    return body;
  };

  const bar = (percent, band) => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    for (const [name, width] of [['', 100], [band, percent]]) {
      const rect = document.createElementNS(SVG, 'rect');
      rect.setAttribute('class', name);
      rect.setAttribute('width', width + '%');
      rect.setAttribute('height', '16');
      rect.setAttribute('rx', '4');
      svg.append(rect);
    }
    return svg;
  };

  const fact = (name, value, unit = '') =>
    el('div', {}, el('dt', {}, name), el('dd', { className: 'figure' }, value, unit && el('small', {}, ' ' + unit)));

  const scoresOf = (results, band) => {
    const { lowest, highest } = results.scale;
    const { low_to: lowTo, high_from: highFrom } = results.bands;
    const [from, to] = { low: [lowest, lowTo], middle: [lowTo + 1, highFrom - 1], high: [highFrom, highest] }[band];
    if (from > to) return '–';
    return from === to ? String(from) : `${from}–${to}`;
  };

  const table = (results) =>
    el(
      'table',
      { className: 'bands' },
      el('caption', {}, 'Of the ' + answers(results.released_count) + ' released'),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, 'Band'),
          el('th', { scope: 'col' }, 'Scores'),
          el('th', { scope: 'col', className: 'number' }, 'Count'),
          el('th', { scope: 'col', className: 'number' }, 'Share'),
          el('td', {}),
        ),
      ),
      el(
        'tbody',
        {},
        ...BANDS[results.metric].map(([name, label, band]) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, label),
            el('td', {}, scoresOf(results, band)),
            el('td', { className: 'number' }, number(results[name + '_count'])),
            el('td', { className: 'number' }, number(results[name + '_percent'], 1) + ' %'),
            el('td', { className: 'bar-cell' }, bar(results[name + '_percent'], band)),
          ),
        ),
      ),
    );

  /** The one figure that the metric is known by, with how far it may be off. */
  const headline = (results) => {
    const digits = results.metric === 'ces' ? 1 : 0;
    const value = {
      nps: () => signed(results.nps),
      ces: () => number(results.ces, 1),
      csat: () => number(results.csat) + ' %',
    }[results.metric]();
    const margin = results.margin === undefined ? '' : '± ' + number(results.margin, digits);
    return fact(results.metric.toUpperCase(), value, margin);
  };

  const released = (results) => [
    table(results),
    el(
      'p',
      { className: 'small' },
      'Released ',
      el(
        'time',
        { dateTime: results.released_at },
        new Date(results.released_at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
      ),
      `; ${answers(results.waiting)} came since. Scores are released in batches of ${results.threshold}, so that none of them gives one person away.`,
      results.margin_adjusted ? ' The margin counts in how few answers there are.' : '',
    ),
  ];

  const show = (name, results) => {
    const isReleased = results.released_count !== undefined;
    const rate = results.response_rate;
    panel.replaceChildren(
      el('p', { className: 'from' }, TITLES[results.metric] + ' · ' + results.status),
      el('h2', { id: 'survey-title' }, name),
      el(
        'dl',
        { className: 'numbers' },
        fact('Answers', number(results.response_count)),
        fact('Shown', number(results.shown_count)),
        fact('Response rate', rate === undefined ? '–' : number(rate * 100) + ' %'),
        ...(isReleased ? [headline(results)] : []),
      ),
      ...(isReleased
        ? released(results)
        : [el('p', { className: 'hidden-score' }, `Score hidden until ${answers(results.threshold)}.`)]),
    );
    panel.hidden = false;
    say(answers(results.response_count) + '.');
  };

  const open = async ({ survey, name }) => {
    const turn = ++latest;
    say('Loading…');
    try {
      const results = await read('/surveys/' + encodeURIComponent(survey) + '/results');
      if (turn !== latest) return;
      show(name, results);
      for (const button of list.querySelectorAll('button')) {
        if (button.dataset.survey === survey) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
      }
    } catch (problem) {
      panel.hidden = true;
      say('There are no results to show: ' + problem.message, true);
    }
  };

  const enter = async () => {
    panel.hidden = true;
    say('Loading…');
    try {
      const { surveys } = await read('/surveys');
      list.querySelector('ul').replaceChildren(
        ...surveys.map((one) =>
          el(
            'li',
            {},
            el(
              'button',
              { type: 'button', 'data-survey': one.survey, onclick: () => open(one) },
              one.name,
              el('small', {}, one.status),
            ),
          ),
        ),
      );
      list.hidden = false;
      const first = surveys.find(({ survey }) => survey === asked.get('survey')) || surveys[0];
      if (first) await open(first);
      else say('This controller has no surveys yet.');
    } catch (problem) {
      list.hidden = true;
      say('That did not work: ' + problem.message, true);
    }
  };

  door.controller.value = asked.get('controller') || '';
  door.addEventListener('submit', (event) => {
    event.preventDefault();
    enter();
  });
})();
