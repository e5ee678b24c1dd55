import { expect, test } from 'vitest';
import type { Edition } from '../../catalog/model.ts';
import { parseMoment } from '../../words/moment.ts';
import { enveloped, envelopeVersion, listFile } from './envelope.ts';

const edition: Edition = {
  kind: 'live',
  addedOn: null,
  sources: [],
  notes: [],
  date: parseMoment('2026-07-24T08:30:15Z', 'minute'),
};

test('an envelope has the version, the moment that the data describe, and what is in it', () => {
  expect(listFile([{ id: 1 }, { id: null }], edition)).toEqual({
    schema_version: envelopeVersion,
    generated_at: '2026-07-24T08:30:15Z',
    total: 2,
    results: [{ id: 1 }, { id: null }],
  });
  expect(enveloped({ id: null, name: 'X-37B 1' }, { url: '/spacecraft/x-37b-1/' }, edition)).toEqual({
    schema_version: envelopeVersion,
    generated_at: '2026-07-24T08:30:15Z',
    record: { id: null, name: 'X-37B 1' },
    catalog: { url: '/spacecraft/x-37b-1/' },
  });
});
