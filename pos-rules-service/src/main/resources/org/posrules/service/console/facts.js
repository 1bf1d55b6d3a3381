/**
 * Every fact of the contract that is given as a chip, in the order in which it is offered. Their
 * words stand under `fact.NAME` and `hint.NAME`. The text and the code have fields of their own;
 * the language is that of the page.
 */

import {
  choice, code, codes, devices, money, month, moment, number, seconds, text, yesOrNo,
} from './kinds.js';

/**
 * @typedef {object} Fact
 * @property {string} name of the request's field; `references/rrn` for a member of a member
 * @property {string} group under which it is listed
 * @property {import('./kinds.js').Kind} kind how it is entered and shown
 * @property {boolean} usual whether it is offered before all others
 */

const usual = (name, group, kind) => ({ name, group, kind, usual: true });
const seldom = (name, group, kind) => ({ name, group, kind, usual: false });

/** @type {Fact[]} */
export const FACTS = [
  usual('networkStatus', 'course', choice('ONLINE', 'DEGRADED', 'OFFLINE', 'UNKNOWN')),
  usual('requestSent', 'course', yesOrNo),
  usual('replyReceived', 'course', yesOrNo),
  usual('elapsedMillis', 'course', seconds),
  usual('inquiry', 'course',
    choice('APPROVED', 'DECLINED', 'NOT_FOUND', 'IN_PROGRESS', 'REVERSED')),
  usual('attempt', 'course', number),
  usual('entryMode', 'card', choice('CHIP', 'CONTACTLESS', 'MAGSTRIPE', 'MANUAL', 'QR')),
  usual('transactionType', 'course',
    choice('SALE', 'REFUND', 'VOID', 'PREAUTH', 'CAPTURE', 'REVERSAL', 'BALANCE', 'SETTLEMENT')),
  usual('amount', 'money', money),
  usual('deviceStatus', 'device', devices),
  seldom('cardExpiry', 'card', month),
  seldom('cardToken', 'card', text),
  seldom('merchantLimit', 'money', money),
  seldom('dailyLimit', 'money', money),
  seldom('dailyTotal', 'money', money),
  seldom('customerRegistered', 'registration', yesOrNo),
  seldom('merchantRegistered', 'registration', yesOrNo),
  seldom('terminalRegistered', 'registration', yesOrNo),
  seldom('codes', 'codes', codes),
  seldom('adviceCode', 'codes', code),
  seldom('httpStatus', 'codes', number),
  seldom('tvr', 'emv', text),
  seldom('tsi', 'emv', text),
  seldom('cvmResults', 'emv', text),
  seldom('cryptogramInformation', 'emv', text),
  seldom('transactionTime', 'names', moment),
  seldom('transactionId', 'names', text),
  seldom('terminalId', 'names', text),
  seldom('merchantId', 'names', text),
  seldom('acquirerId', 'names', text),
  seldom('issuerId', 'names', text),
  seldom('references/rrn', 'names', text),
  seldom('references/stan', 'names', text),
  seldom('references/authorisationCode', 'names', text),
  seldom('terminalModel', 'device', text),
  seldom('firmwareVersion', 'device', text),
  seldom('appVersion', 'device', text),
];

/** In the order in which the list of all facts has them. */
export const GROUPS = [
  'course', 'card', 'money', 'codes', 'device', 'registration', 'emv', 'names',
];

const BY_NAME = new Map(FACTS.map((fact) => [fact.name, fact]));

/** @returns {Fact | undefined} */
export const factNamed = (name) => BY_NAME.get(name);

/** The fact that a JSON pointer of a problem leads to. */
export function factAt(pointer) {
  const segments = pointer.split('/').slice(1);
  return BY_NAME.get(segments.slice(0, 2).join('/')) ?? BY_NAME.get(segments[0]);
}
