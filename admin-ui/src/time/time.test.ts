// Time in words, exactly, in three languages and in the operator's time zone, whatever zone the browser is in.
import { describe, expect, test } from 'vitest';
import { dayInWords, instantInWords, plainDayInWords, spanInWords, weekdayInWords, zoneName } from './calendar.ts';
import { clauseInWords, durationInWords } from './clause.ts';
import { spanLeft, timeLeft, urgencyOf } from './time-left.ts';
import { instantOnWall, wallOf } from './wall-clock.ts';

const zone = 'Asia/Jakarta';
const at = (iso: string) => new Date(iso);
const deadline = at('2026-11-03T09:00:00+07:00');
const now = at('2026-11-01T06:00:00+07:00');

describe('the time that is left', () => {
  test.each([
    ['en', '2 days 3 h left · until Tue 3 Nov 2026, 09:00 WIB'],
    ['ko', '2일 3시간 남음 · 2026년 11월 3일 (화) 09:00 WIB까지'],
    ['id', '2 hari 3 jam lagi · sampai Sel 3 Nov 2026, 09.00 WIB'],
  ] as const)('%s', (language, words) => {
    expect(timeLeft(now, deadline, { language, timeZone: zone })).toBe(words);
  });

  test.each([
    ['en', '1 day 4 h overdue · since Sat 31 Oct 2026, 02:00 WIB'],
    ['ko', '1일 4시간 지남 · 2026년 10월 31일 (토) 02:00 WIB부터'],
    ['id', 'lewat 1 hari 4 jam · sejak Sab 31 Okt 2026, 02.00 WIB'],
  ] as const)('after the deadline, %s', (language, words) => {
    expect(timeLeft(now, at('2026-10-31T02:00:00+07:00'), { language, timeZone: zone })).toBe(words);
  });

  test('is never more than there is', () => {
    expect(spanLeft(now, new Date(now.getTime() + 3_599_999), 'en')).toBe('59 min left');
    expect(spanLeft(now, new Date(now.getTime() + 59_999), 'en')).toBe('less than 1 min left');
  });

  test('exactly at the deadline is overdue', () => {
    expect(urgencyOf(deadline, deadline)).toBe('overdue');
    expect(urgencyOf(new Date(deadline.getTime() - 1), deadline)).toBe('due-soon');
    expect(urgencyOf(new Date(deadline.getTime() - 24 * 3_600_000), deadline)).toBe('on-track');
  });
});

test('a span is told in days and hours, below three hours in hours and minutes', () => {
  const hour = 3_600_000;
  expect(spanInWords(24 * hour, 'en')).toBe('1 day');
  expect(spanInWords(49 * hour, 'en')).toBe('2 days 1 h');
  expect(spanInWords(20 * hour + 59 * 60_000, 'en')).toBe('20 h');
  expect(spanInWords(2 * hour + 5 * 60_000, 'ko')).toBe('2시간 5분');
  expect(spanInWords(2 * hour, 'id')).toBe('2 jam');
  expect(spanInWords(-5, 'id')).toBe('kurang dari 1 menit');
});

describe('days and instants', () => {
  test('are those of the operator’s wall, also around midnight', () => {
    expect(dayInWords(at('2026-10-31T17:30:00Z'), { language: 'en', timeZone: zone })).toBe('1 Nov 2026');
    expect(instantInWords(at('2026-12-31T17:00:00Z'), { language: 'en', timeZone: zone })).toBe(
      'Fri 1 Jan 2027, 00:00 WIB',
    );
  });

  test('have the words of each language', () => {
    const moment = at('2031-04-02T05:00:00+07:00');
    expect(dayInWords(moment, { language: 'ko', timeZone: zone })).toBe('2031년 4월 2일');
    expect(weekdayInWords(moment, { language: 'id', timeZone: zone })).toBe('Rab 2 Apr 2031');
    expect(plainDayInWords('1984-05-18', 'id')).toBe('18 Mei 1984');
  });

  test('name the zone by its letters where it has some', () => {
    expect(zoneName('Asia/Seoul', now)).toBe('KST');
    expect(zoneName('Asia/Makassar', now)).toBe('WITA');
    expect(zoneName('Asia/Kolkata', now)).toBe('GMT+5:30');
  });
});

describe('the law', () => {
  test('is cited as each language cites it', () => {
    expect(clauseInWords('Art. 3(3)②', 'en')).toBe('Art. 3(3)②');
    expect(clauseInWords('Art. 3(3)②', 'ko')).toBe('제3조 제3항 ②');
    expect(clauseInWords('Art. 3(3)②', 'id')).toBe('Pasal 3(3)②');
    expect(clauseInWords('Art. 10', 'ko')).toBe('제10조');
    expect(clauseInWords('Annex B', 'ko')).toBe('Annex B');
  });

  test('keeps for a time in words', () => {
    expect(durationInWords('P5Y', 'en')).toBe('5 years');
    expect(durationInWords('P1Y', 'en')).toBe('1 year');
    expect(durationInWords('P3M', 'ko')).toBe('3개월');
    expect(durationInWords('P14D', 'id')).toBe('14 hari');
    expect(durationInWords('PT0S', 'en')).toBe('not at all');
    expect(durationInWords('for ever', 'en')).toBe('for ever');
  });
});

describe('what is filled in', () => {
  test('is meant on the operator’s wall', () => {
    expect(instantOnWall('2026-11-03T09:00', zone)?.toISOString()).toBe('2026-11-03T02:00:00.000Z');
    expect(wallOf(deadline, zone)).toBe('2026-11-03T09:00');
  });

  test('is right on both sides of a change of summer time', () => {
    expect(instantOnWall('2026-03-29T01:30', 'Europe/Berlin')?.toISOString()).toBe('2026-03-29T00:30:00.000Z');
    expect(instantOnWall('2026-03-29T03:30', 'Europe/Berlin')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test('is nothing where it is no time', () => {
    expect(instantOnWall('', zone)).toBeNull();
    expect(instantOnWall('2026-13-40T99:99', zone)).toBeNull();
  });
});
