/**
 * Every fact of the contract that is given as a chip, in the order in which it is offered. Their
 * words stand under `fact.NAME` and `hint.NAME`. The text and the code have fields of their own;
 * the language is that of the page.
 */

import { code, codes, devices, money } from './compounds.js';
import { choice, moment, month, number, seconds, text, yesOrNo } from './kinds.js';

/**
 * @typedef {object} Fact
 * @property {string} name of the request's field; `references/rrn` for a member of a member
 * @property {string} group under which it is listed
 * @property {import('./kinds.js').Kind} kind how it is entered and shown
 */

const fact = (name, group, kind) => ({ name, group, kind });

/** @type {Fact[]} */
export const FACTS = [
  fact('networkStatus', 'course', choice('ONLINE', 'DEGRADED', 'OFFLINE', 'UNKNOWN')),
  fact('requestSent', 'course', yesOrNo),
  fact('replyReceived', 'course', yesOrNo),
  fact('elapsedMillis', 'course', seconds),
  fact('inquiry', 'course',
    choice('APPROVED', 'DECLINED', 'NOT_FOUND', 'IN_PROGRESS', 'REVERSED')),
  fact('attempt', 'course', number),
  fact('transactionType', 'course',
    choice('SALE', 'REFUND', 'VOID', 'PREAUTH', 'CAPTURE', 'REVERSAL', 'BALANCE', 'SETTLEMENT')),
  fact('entryMode', 'card', choice('CHIP', 'CONTACTLESS', 'MAGSTRIPE', 'MANUAL', 'QR')),
  fact('cardExpiry', 'card', month),
  fact('cardToken', 'card', text),
  fact('amount', 'money', money),
  fact('merchantLimit', 'money', money),
  fact('dailyLimit', 'money', money),
  fact('dailyTotal', 'money', money),
  fact('codes', 'codes', codes),
  fact('adviceCode', 'codes', code),
  fact('httpStatus', 'codes', number),
  fact('deviceStatus', 'device', devices),
  fact('terminalModel', 'device', text),
  fact('firmwareVersion', 'device', text),
  fact('appVersion', 'device', text),
  fact('customerRegistered', 'registration', yesOrNo),
  fact('merchantRegistered', 'registration', yesOrNo),
  fact('terminalRegistered', 'registration', yesOrNo),
  fact('tvr', 'emv', text),
  fact('tsi', 'emv', text),
  fact('cvmResults', 'emv', text),
  fact('cryptogramInformation', 'emv', text),
  fact('transactionTime', 'names', moment),
  fact('transactionId', 'names', text),
  fact('terminalId', 'names', text),
  fact('merchantId', 'names', text),
  fact('acquirerId', 'names', text),
  fact('issuerId', 'names', text),
  fact('shopId', 'names', text),
  fact('networkId', 'names', text),
  fact('region', 'names', text),
  fact('references/rrn', 'names', text),
  fact('references/stan', 'names', text),
  fact('references/authorisationCode', 'names', text),
];

/** In the order in which the list of all facts has them. */
export const GROUPS = [...new Set(FACTS.map(({ group }) => group))];

/** What each reader is most likely to know; the others are one press further away. */
export const USUAL = {
  cashier: [
    'networkStatus', 'elapsedMillis', 'inquiry', 'entryMode', 'amount', 'deviceStatus',
  ],
  support: [
    'networkStatus', 'requestSent', 'replyReceived', 'elapsedMillis', 'inquiry', 'attempt',
    'entryMode', 'transactionType', 'amount', 'deviceStatus',
  ],
  integrator: [
    'requestSent', 'replyReceived', 'elapsedMillis', 'httpStatus', 'codes', 'transactionType',
    'attempt', 'inquiry', 'entryMode', 'amount',
  ],
};

const BY_NAME = new Map(FACTS.map((fact) => [fact.name, fact]));

/** @returns {Fact | undefined} */
export const factNamed = (name) => BY_NAME.get(name);

/** The fact that a JSON pointer of a problem leads to. */
export function factAt(pointer) {
  const segments = pointer.split('/').slice(1);
  return BY_NAME.get(segments.slice(0, 2).join('/')) ?? BY_NAME.get(segments[0]);
}
