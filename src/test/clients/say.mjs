// Everything the clients for Node can say, each once or so: what record.mjs writes down.
import { Analytics } from '@segment/analytics-node';
import OldAnalytics from 'analytics-node';
import Rudder from '@rudderstack/rudder-sdk-node';
import * as amplitude from '@amplitude/analytics-node';
import { PostHog } from 'posthog-node';
import Mixpanel from 'mixpanel';

const MARCH = new Date('2026-03-02T19:14:00Z');
const USER = 'm10482';
const note = { pages: 3, public: true, book: { title: 'Emil & die Detektive', year: 1929 }, tags: ['a', 'b'], mark: 'søt>?~ 🧀' };
const told = (call) => new Promise((done) => call((error) => done(error)));

export const say = {
  async 'segment-node'(url, key) {
    const client = new Analytics({ writeKey: key, host: url, maxEventsInBatch: 20 });
    client.identify({ userId: USER, anonymousId: 'anon-1', traits: { plan: 'family', name: 'Ada' } });
    client.track({ userId: USER, event: 'share_note', properties: note, context: { page: { path: '/notes', url: 'https://lantern.example/notes' }, ip: '192.0.2.7', groupId: 'school-7' } });
    client.track({ anonymousId: 'anon-1', event: 'open_book', properties: {}, timestamp: MARCH });
    client.page({ userId: USER, category: 'Docs', name: 'Index', properties: { url: 'https://lantern.example/' } });
    client.screen({ userId: USER, name: 'Reader', properties: {} });
    client.group({ userId: USER, groupId: 'school-7', traits: { name: 'Lantern School' } });
    client.alias({ userId: USER, previousId: 'anon-1' });
    await client.closeAndFlush();
  },
  async 'segment-node-old'(url, key) {
    const client = new OldAnalytics(key, { host: url });
    journey(client);
    await told((done) => client.flush(done));
  },
  async 'rudderstack-node'(url, key) {
    const client = new Rudder(key, { dataPlaneUrl: url, logLevel: 'error' });
    journey(client);
    await told((done) => client.flush(done));
  },
  async 'amplitude-node'(url, key) {
    await amplitude.init(key, { serverUrl: url + '/2/httpapi', logLevel: 1 }).promise;
    amplitude.track('share_note', note, { user_id: USER, device_id: 'device-1', time: MARCH.getTime(), user_properties: { plan: 'trial' } });
    const user = new amplitude.Identify();
    user.set('plan', 'family').setOnce('first', 'yes').add('logins', 1).unset('old');
    amplitude.identify(user, { user_id: USER });
    amplitude.setGroup('school', 'school-7', { user_id: USER });
    const group = new amplitude.Identify();
    group.set('size', 20);
    amplitude.groupIdentify('school', 'school-7', group, { user_id: USER });
    amplitude.revenue(new amplitude.Revenue().setProductId('book').setPrice(3.5).setQuantity(2), { user_id: USER });
    amplitude.track({ event_type: 'open_book', device_id: 'device-1', groups: { school: 'school-7' }, ip: '192.0.2.7', country: 'Norway', platform: 'Web' });
    await amplitude.flush().promise;
  },
  async 'posthog-node'(url, key) {
    const client = new PostHog(key, { host: url, flushAt: 20 });
    client.capture({ distinctId: USER, event: 'share_note', properties: note, groups: { school: 'school-7' } });
    client.identify({ distinctId: USER, properties: { plan: 'family', $set_once: { first: 'yes' } } });
    client.alias({ distinctId: USER, alias: 'anon-1' });
    client.groupIdentify({ groupType: 'school', groupKey: 'school-7', properties: { size: 20 } });
    client.capture({ distinctId: 'anon-1', event: '$pageview', properties: { $current_url: 'https://lantern.example/notes', $ip: '192.0.2.7' }, timestamp: MARCH });
    client.capture({ distinctId: USER, event: 'open_book' });
    await client.shutdown();
  },
  async 'mixpanel-node'(url, key) {
    const { hostname, port } = new URL(url);
    const client = Mixpanel.init(key, { host: hostname, port, protocol: 'http', key });
    await told((done) => client.track('share_note', { distinct_id: USER, ...note }, done));
    await told((done) => client.track_batch([
      { event: 'share_note', properties: { distinct_id: USER, time: MARCH, $insert_id: 'i-1', ...note } },
      { event: 'open_book', properties: { distinct_id: '$device:d-1', $device_id: 'd-1' } },
    ], done));
    await told((done) => client.import('old_event', MARCH, { distinct_id: USER, $insert_id: 'i-2' }, done));
    await told((done) => client.import_batch([{ event: 'old_event', properties: { time: MARCH, distinct_id: USER, $insert_id: 'i-3' } }], done));
    await told((done) => client.people.set(USER, { plan: 'family', $email: 'ada@lantern.example' }, done));
    await told((done) => client.people.set_once(USER, 'first', 'yes', done));
    await told((done) => client.people.increment(USER, 'logins', 1, done));
    await told((done) => client.people.union(USER, { books: ['Pippi'] }, done));
    await told((done) => client.people.unset(USER, 'old', done));
    await told((done) => client.groups.set('school', 'school-7', { size: 20 }, done));
    await told((done) => client.alias(USER, 'anon-1', done));
    const verbose = Mixpanel.init(key, { host: hostname, port, protocol: 'http', verbose: true });
    await told((done) => verbose.track('open_book', { distinct_id: USER, ip: '192.0.2.7' }, done));
  },
};

function journey(client) {
  client.identify({ userId: USER, traits: { plan: 'family' } });
  client.track({ userId: USER, event: 'share_note', properties: note, timestamp: MARCH });
  client.page({ userId: USER, name: 'Index' });
  client.screen({ anonymousId: 'anon-1', name: 'Reader' });
  client.group({ userId: USER, groupId: 'school-7', traits: { size: 20 } });
  client.alias({ userId: USER, previousId: 'anon-1' });
}
