/** By when something is to be done, in words. Pure. */

import { t } from './words.js';

const DAY_MILLIS = 86_400_000;

/** Days from one day of the calendar to another; negative when that one is earlier. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLIS);

/** @param {string} due as 2026-11-28 @param {string} today */
export const isOverdue = (due, today) => due < today;

/** @param {string} due as 2026-11-28 @param {string} today */
export function dueWords(due, today) {
  const days = daysBetween(due, today);
  if (days === 0) {
    return t('care.due.today', due);
  }
  if (days < 0) {
    return t('care.brief.by', due);
  }
  return days === 1 ? t('care.due.over.one', due) : t('care.due.over', due, days);
}

/** Today where the reader is, as 2026-11-28. */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
