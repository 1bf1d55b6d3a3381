/** A small shop to try the page with, in the words and of the country of the reader. */

import { t } from './words.js';

const DAY_MILLIS = 86_400_000;

/** @param {string} today as 2026-11-28 @returns {object} as a file would have it */
export function exampleShop(today) {
  const ago = (days) =>
    new Date(Date.parse(today) - days * DAY_MILLIS).toISOString().slice(0, 10);
  return {
    name: t('shop.example.name'),
    country: t('shop.example.country'),
    merchantType: 'SOLE_TRADER',
    environment: ['GREASE'],
    terminals: [
      {
        id: t('shop.example.terminal'),
        inUseSince: ago(900),
        installedOn: ago(900),
        commissionedOn: ago(900),
        lastCheck: ago(40),
        lastCleaning: ago(9),
        lastSettlement: ago(1),
        batteryHealth: 55,
        links: ['MOBILE'],
        capabilities: ['CHIP', 'TAP', 'PIN', 'PRINTER'],
      },
      { id: t('shop.example.second'), installedOn: ago(3), links: ['ETHERNET'] },
    ],
    backup: { lastBackup: ago(12), keptAt: ['SAME_DEVICE'] },
    staff: [
      { id: t('shop.example.person'), role: 'CASHIER', lastTraining: ago(30), topics: ['CARD_DATA'] },
    ],
    security: { defaultPasswords: true, guestsShareNetwork: false, cardDataWrittenDown: false },
    readiness: {
      spareTerminal: false,
      secondLink: true,
      paperRolls: 6,
      decides: t('shop.example.owner'),
      acquirerPhone: t('shop.example.phone'),
    },
    contract: {
      currency: t('shop.example.currency'),
      monthlyVolume: 14000,
      averageTicket: 12.5,
      debitShare: 70,
      creditShare: 30,
      percent: 1.5,
      monthly: 29,
      ends: ago(-45),
      noticeDays: 30,
    },
    application: { applying: true, papers: ['BUSINESS_LICENCE', 'OWNER_ID'] },
  };
}
