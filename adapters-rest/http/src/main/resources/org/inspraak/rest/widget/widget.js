/*
 * The widget: one small question in a corner of a host's page.
 *
 * <script src="https://…/widget.js" defer data-controller="…" data-product-key="…"></script>
 * Also: data-survey, data-language, data-identity-token, data-unsigned-user-id, data-account-created-at, and
 * data-ask="manual" for hosts that call inspraak.ask() themselves.
 *
 * It sets no cookie. The one thing that it may leave on a device is an anonymous visitor's own wish not to be asked, one
 * date or the word "never", without which the wish could not be kept (ePrivacy 5(3), strictly necessary).
 */
(() => {
  'use strict';
  if (window.inspraak) return;

  const script = document.currentScript;
  const base = new URL('.', script.src);
  const STYLE = '%style%';
  const LONGEST_COMMENT = '%longest%';
  const CHOICE = 'inspraak.choice';
  const A_WHILE = 180 * 86400000;
  const PATIENCE = 15000;

  let asking = null;
  let open = false;
  let refused = false;

  const tell = (name, detail) => document.dispatchEvent(new CustomEvent('inspraak:' + name, { detail }));

  /** A browser that lends us no storage still remembers the wish for as long as the page lives. */
  const storage = (use) => {
    try {
      return use(window.localStorage);
    } catch (unavailable) {
      return null;
    }
  };

  const ownWish = () => {
    const wish = storage((store) => store.getItem(CHOICE));
    if (wish === 'never') return { reason: 'objected', may_change_at: null };
    if (wish && wish > new Date().toISOString().slice(0, 10)) return { reason: 'not_for_a_while', may_change_at: wish };
    return refused ? { reason: 'declined_recently', may_change_at: null } : null;
  };

  class Problem extends Error {
    constructor(status, body) {
      super(body.title || 'HTTP ' + status);
      this.detail = { status, type: body.type || null, title: body.title || null };
    }
  }

  const call = async (method, url, body) => {
    const aborter = new AbortController();
    const timer = setTimeout(() => aborter.abort(), PATIENCE);
    try {
      const response = await fetch(url, {
        method,
        body: body && JSON.stringify(body),
        headers: body ? { 'Content-Type': 'application/json' } : {},
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        keepalive: true,
        signal: aborter.signal,
      });
      const text = await response.text();
      const json = text && /json/.test(response.headers.get('Content-Type')) ? JSON.parse(text) : {};
      if (!response.ok) throw new Problem(response.status, json);
      return json;
    } finally {
      clearTimeout(timer);
    }
  };

  const invitations = (controller) => new URL(`v1/controllers/${encodeURIComponent(controller)}/invitations`, base);

  const failed = (error) => tell('error', error.detail || { status: 0, type: null, title: error.message });

  const el = (tag, properties, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name.includes('-') || name === 'role' || name === 'for') node.setAttribute(name, value);
      else node[name] = value;
    }
    node.append(...children);
    return node;
  };

  /** Shows one survey and stays until the person is done with it. */
  const show = (invitation, texts, wishes) => {
    const { scale, metric, language } = invitation;
    const here = invitations(wishes.controller) + '/' + encodeURIComponent(invitation.id);
    const host = el('div', { id: 'inspraak', lang: texts.language, dir: 'ltr' });
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];

    const status = el('p', { className: 'unseen', role: 'status' });
    const panel = el('section', { className: 'panel', 'aria-label': texts.region, tabIndex: -1 });
    root.append(panel, status);

    let cameFrom = null;
    let busy = false;
    let escape = null;
    panel.addEventListener('focusin', (event) => {
      if (event.relatedTarget && !cameFrom) cameFrom = event.relatedTarget;
    });
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && escape) {
        event.stopPropagation();
        escape();
      }
    });

    const close = () => {
      const hadFocus = root.activeElement;
      host.remove();
      open = false;
      if (hadFocus && cameFrom && cameFrom.isConnected) cameFrom.focus();
    };
    const button = (label, className, onclick) => el('button', { type: 'button', className, onclick }, label);
    const message = () => el('p', { className: 'message', role: 'alert' });
    const inLanguage = (node) => Object.assign(node, { lang: language, dir: 'auto' });
    const step = (...children) => {
      const hadFocus = root.activeElement;
      panel.replaceChildren(...children);
      if (hadFocus) panel.focus();
    };

    const goodbye = (text) => {
      escape = close;
      step(el('p', { className: 'said' }, text), el('div', { className: 'buttons' }, button(texts.close, 'plain', close)));
      status.textContent = text;
    };

    /** One request at a time; where it fails everything stays as it is, to be sent again. */
    const send = async (error, request, then) => {
      if (busy) return;
      busy = true;
      error.textContent = '';
      panel.setAttribute('aria-busy', 'true');
      try {
        then(await request());
      } catch (problem) {
        failed(problem);
        const { status: code, type } = problem.detail || {};
        if (/already-answered$/.test(type)) goodbye(texts.already);
        else if ([403, 404, 409, 410].includes(code)) goodbye(texts.late);
        else error.textContent = texts.trouble;
      } finally {
        busy = false;
        panel.removeAttribute('aria-busy');
      }
    };

    const decline = () => {
      refused = true;
      close();
      call('POST', here + '/decline').catch(failed);
    };

    const optOut = (error, choice, remembered, text) => {
      refused = true;
      if (!wishes.known) storage((store) => store.setItem(CHOICE, remembered()));
      return send(error, () => call('PUT', here + '/opt-out', { choice }), () => goodbye(text));
    };

    const askWhy = (kept) => {
      const error = message();
      const hint = el('p', { className: 'hint', id: 'hint' }, texts.hint);
      const comment = inLanguage(
        el('textarea', { id: 'why', rows: 3, maxLength: LONGEST_COMMENT, 'aria-describedby': 'hint' }),
      );
      const done = () => goodbye(texts.thanks);
      const submit = (event) => {
        event.preventDefault();
        const text = comment.value.trim();
        if (!text) return done();
        return send(error, () => call('PUT', here + '/comment', { comment: text }), done);
      };
      escape = () => comment.value.trim() || done();
      step(
        el(
          'form',
          { noValidate: true, onsubmit: submit },
          el('label', { for: 'why' }, inLanguage(el('span', {}, kept.follow_up)), ' ', el('small', {}, `(${texts.optional})`)),
          comment,
          hint,
          error,
          el(
            'div',
            { className: 'buttons' },
            el('button', { type: 'submit', className: 'main' }, texts.send),
            button(texts.skip, 'plain', done),
          ),
        ),
      );
      status.textContent = kept.follow_up;
    };

    const askScore = () => {
      const error = message();
      const ends = { [scale.lowest]: texts[metric + '.low'], [scale.highest]: texts[metric + '.high'] };
      const scores = [];
      for (let score = scale.lowest; score <= scale.highest; score++) {
        const name = ends[score] ? [el('span', { className: 'unseen' }, ', ' + ends[score])] : [];
        scores.push(
          el(
            'label',
            {},
            el('input', { type: 'radio', name: 'score', value: score, onchange: () => (error.textContent = '') }),
            el('span', {}, String(score), ...name),
          ),
        );
      }
      const submit = (event) => {
        event.preventDefault();
        const chosen = root.querySelector('input:checked');
        if (!chosen) {
          error.textContent = texts.choose;
          root.querySelector('input').focus();
          return;
        }
        const put = (answer) => call('PUT', here + '/score', answer);
        const answer = { score: Number(chosen.value), ...wishes.answer };
        // The host's signature may have run out while the person was thinking; the invitation stands without it.
        const unsigned = (problem) => {
          if (!problem.detail || !/identity-not-verified$/.test(problem.detail.type)) throw problem;
          return put({ ...answer, identity_token: undefined });
        };
        send(error, () => put(answer).catch(unsigned), askWhy);
      };
      escape = decline;
      panel.append(
        el(
          'form',
          { noValidate: true, onsubmit: submit },
          el(
            'fieldset',
            {},
            inLanguage(el('legend', {}, invitation.question)),
            el('div', { className: 'scale of' + scores.length }, ...scores),
            el(
              'div',
              { className: 'ends', 'aria-hidden': 'true' },
              el('span', {}, ends[scale.lowest]),
              el('span', {}, ends[scale.highest]),
            ),
          ),
          error,
          el(
            'div',
            { className: 'buttons' },
            el('button', { type: 'submit', className: 'main' }, texts.send),
            button(texts.no_thanks, 'plain', decline),
          ),
        ),
        el(
          'div',
          { className: 'objection', role: 'group', 'aria-labelledby': 'objection' },
          el('p', { id: 'objection' }, texts.objection),
          button(texts.later, 'link', () =>
            optOut(
              error,
              'not_for_a_while',
              () => new Date(Date.now() + A_WHILE).toISOString().slice(0, 10),
              texts.later_done,
            ),
          ),
          button(texts.never, 'link', () => optOut(error, 'never_again', () => 'never', texts.never_done)),
        ),
        el('a', { href: new URL(invitation.notice_url, base).href, target: '_blank', rel: 'noopener noreferrer' }, texts.notice),
      );
    };

    askScore();
    document.body.append(host);
    open = true;
    status.textContent = texts.region + ': ' + invitation.question;
  };

  const consider = async (options) => {
    if (open) return true;
    const data = script.dataset;
    const controller = data.controller;
    const token = options.identityToken || data.identityToken;
    const user = options.unsignedUserId || data.unsignedUserId;
    const createdAt = options.accountCreatedAt || data.accountCreatedAt;
    const survey = options.survey || data.survey;
    const language = options.language || data.language || document.documentElement.lang || navigator.language;
    const own = ownWish();
    if (own) {
      tell('not-asked', own);
      return false;
    }
    const offer = await call('POST', invitations(controller), {
      product_key: data.productKey,
      channel: 'in_app_web',
      language,
      ...(survey && { survey }),
      ...(token && { identity_token: token }),
      ...(user && { unsigned_user_id: user }),
      ...(createdAt && { account_created_at: createdAt }),
    });
    if (!offer.eligible) {
      tell('not-asked', { reason: offer.reason, may_change_at: offer.may_change_at || null });
      return false;
    }
    const { invitation } = offer;
    const texts = await call('GET', new URL(`widget/texts/${invitation.language}.json`, base));
    show(invitation, texts, {
      controller,
      known: Boolean(token || user),
      answer: {
        ...(token && { identity_token: token }),
        ...(options.details && { details: options.details }),
        ...(options.properties && { properties: options.properties }),
      },
    });
    tell('asked', { invitation: invitation.id, survey: invitation.survey });
    return true;
  };

  window.inspraak = Object.freeze({
    /**
     * Asks whether the visitor may be shown a survey now, and shows it.
     *
     * Options: survey, language, identityToken, unsignedUserId, accountCreatedAt, and details and properties, which are
     * sent with the score and never before. Resolves to whether the survey is shown; never rejects.
     */
    ask(options = {}) {
      if (!asking) {
        asking = consider(options)
          .catch((problem) => {
            failed(problem);
            return false;
          })
          .finally(() => (asking = null));
      }
      return asking;
    },

    /** Takes back an anonymous visitor's own wish not to be asked on this device. */
    surveysAreFine() {
      refused = false;
      storage((store) => store.removeItem(CHOICE));
    },
  });

  if (script.dataset.ask !== 'manual') window.inspraak.ask();
})();
