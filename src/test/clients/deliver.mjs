// Delivers events with one of the clients, unmodified, with its own settings for patience:
//   node deliver.mjs CLIENT URL KEY COUNT SECONDS
// Each event has a running number among its properties. At the end one line of JSON says what the
// client itself says it gave up: {"gaveUp":[NUMBER …],"said":{"WORDS":TIMES}}.
import { Analytics } from '@segment/analytics-node';
import OldAnalytics from 'analytics-node';
import Rudder from '@rudderstack/rudder-sdk-node';
import * as amplitude from '@amplitude/analytics-node';
import { PostHog } from 'posthog-node';
import Mixpanel from 'mixpanel';

const [name, url, key, count, seconds] = process.argv.slice(2);
const EVENT = 'delivered by ' + name;
const PATIENT = { retries: 300, retryDelay: () => 1000 };
const gaveUp = new Set();
const said = {};
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const user = (number) => 'member-' + (number % 500);

function heard(error) {
  const words = String(error?.message ?? error).slice(0, 120);
  said[words] = (said[words] ?? 0) + 1;
}

// Calls each number when it is due. What is called back is awaited.
async function each(call) {
  const begun = Date.now();
  const all = [];
  for (let number = 1; number <= Number(count); number++) {
    const due = begun + (number * Number(seconds) * 1000) / Number(count);
    if (due > Date.now()) await pause(due - Date.now());
    all.push(call(number));
  }
  return all;
}

// A client that calls back once for each event, with an error when it was given up.
function told(number, call) {
  return new Promise((done) => call((error) => {
    if (error) {
      gaveUp.add(number);
      heard(error);
    }
    done();
  }));
}

const deliver = {
  async 'segment-node'() {
    const client = new Analytics({ writeKey: key, host: url, flushAt: 50, flushInterval: 1000, maxRetries: 60 });
    client.on('error', (error) => heard(error.reason ?? error.code));
    await each((number) => client.track({ userId: user(number), event: EVENT, properties: { number } }, (error) => error && gaveUp.add(number)));
    await client.closeAndFlush({ timeout: 300000 });
  },
  async 'segment-node-old'() {
    const client = new OldAnalytics(key, { host: url, flushAt: 50, flushInterval: 1000, axiosRetryConfig: PATIENT, errorHandler: () => {} });
    const all = await each((number) => told(number, (done) => client.track({ userId: user(number), event: EVENT, properties: { number } }, done)));
    while (client.queue.length) await client.flush();
    await Promise.all(all);
  },
  async 'rudderstack-node'() {
    const client = new Rudder(key, { dataPlaneUrl: url, flushAt: 50, flushInterval: 1000, axiosRetryConfig: PATIENT, maxInternalQueueSize: 100000, logLevel: 'none', errorHandler: () => {} });
    const all = await each((number) => told(number, (done) => client.track({ userId: user(number), event: EVENT, properties: { number } }, done)));
    while (client.queue.length) await client.flush();
    await Promise.all(all);
  },
  async 'amplitude-node'() {
    await Promise.all(await toAmplitude(false, (number) => gaveUp.add(number)));
  },
  // What its promise says has failed is given to it once more, under the same insert_id.
  async 'amplitude-node-again'() {
    await Promise.all(await toAmplitude(true, (number, again) => pause(1000).then(again)));
  },
  async 'posthog-node'() {
    await toPostHog({ flushAt: 50, maxBatchSize: 50, flushInterval: 1000, maxQueueSize: 100000, fetchRetryCount: 300, fetchRetryDelay: 1000 });
  },
  async 'posthog-node-bare'() {
    await toPostHog({});
  },
  async 'mixpanel-node'() {
    const client = mixpanel();
    await Promise.all(await each((number) => told(number, (done) => client.track(EVENT, { distinct_id: user(number), number }, done))));
  },
  // Fifty at a time, each with an id and a time of its own; what is called back with an error is sent again.
  async 'mixpanel-node-again'() {
    const client = mixpanel();
    let batch = [];
    const all = await each((number) => {
      batch.push({ event: EVENT, properties: { distinct_id: user(number), $insert_id: name + '-' + number, time: Date.now(), number } });
      const full = batch.length === 50 || number === Number(count) ? batch : [];
      batch = full.length ? [] : batch;
      return full.length ? untilTaken(client, full) : undefined;
    });
    await Promise.all(all);
  },
};

async function toAmplitude(named, failed) {
  await amplitude.init(key, { serverUrl: url + '/2/httpapi', flushQueueSize: 50, flushIntervalMillis: 1000, flushMaxRetries: 30, logLevel: 0 }).promise;
  const send = async (number) => {
    const id = named ? { insert_id: name + '-' + number } : {};
    const result = await amplitude.track(EVENT, { number }, { user_id: user(number), ...id }).promise;
    if (result.code === 200) return;
    heard(result.code + ' ' + result.message);
    await failed(number, () => send(number));
  };
  return each(send);
}

async function toPostHog(patience) {
  const client = new PostHog(key, { host: url, ...patience });
  client.on('error', heard);
  await each((number) => client.capture({ distinctId: user(number), event: EVENT, properties: { number } }));
  // shutdown ends with the first flush that fails and leaves what is queued, so flush first.
  for (let tries = 0; patience.fetchRetryCount && tries < 20; tries++) {
    await client.flush().then(() => (tries = 20), heard);
  }
  await client.shutdown(300000);
}

function mixpanel() {
  const { hostname, port } = new URL(url);
  return Mixpanel.init(key, { host: hostname, port, protocol: 'http' });
}

async function untilTaken(client, batch) {
  for (;;) {
    const errors = await new Promise((done) => client.track_batch(batch, done));
    if (!errors || !errors.length) return;
    errors.forEach(heard);
    await pause(1000);
  }
}

// Clients may say things while they work; the last line is ours.
console.log = console.info = console.warn = console.error = () => {};
process.on('unhandledRejection', (error) => heard('thrown, and not caught: ' + error?.message));
await deliver[name]();
process.stdout.write(JSON.stringify({ gaveUp: [...gaveUp].sort((a, b) => a - b), said }) + '\n', () => process.exit(0));
