/* Says in words what the widget tells the page that embeds it, so that trying it out is never a riddle. */
(() => {
  'use strict';
  const REASONS = {
    no_survey: 'no survey fits this product and language',
    identity_not_accepted: 'an identity that nobody signed for is not accepted here',
    account_too_new: 'the account is too new',
    not_now: 'this person is not asked now; why is told only where somebody vouches for who asks',
    not_sampled: 'the lot fell otherwise this time',
    daily_cap_reached: 'the survey has been shown often enough today',
    objected: 'this person said “never again”',
    not_permitted: 'processing is not permitted for this person now',
    asked_recently: 'this person was asked a short while ago',
    declined_recently: 'this person declined a short while ago',
    not_for_a_while: 'this person said “not for a while”',
    asked_for_this_survey: 'this person was asked for this survey already',
    answered_this_survey: 'this person answered this survey already',
  };
  const line = document.getElementById('why');
  const when = (instant) =>
    instant
      ? 'may change at ' +
        new Date(instant).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' })
      : 'time alone changes nothing';

  document.addEventListener('inspraak:asked', () => {
    line.textContent = 'Asked: the survey is in the corner.';
  });
  document.addEventListener('inspraak:not-asked', ({ detail }) => {
    line.textContent = `Not asked: ${REASONS[detail.reason] || detail.reason}; ${when(detail.may_change_at)}.`;
  });
  document.addEventListener('inspraak:error', ({ detail }) => {
    line.textContent = `Something went wrong: ${detail.title || detail.status}.`;
  });
})();
