// Writes down what the clients really send, for the tests: FOLDER/NAME.jsonl, one request a line.
// Copy this folder to where packages may be installed, such as target/clients, and there:
//   npm ci && node record.mjs ../../src/test/resources/clients [NAME …]
// Browsers need chromium on the path.
import http from 'node:http';
import fs from 'node:fs';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { say } from './say.mjs';

const KEY = 'lantern-web-key';
const KEPT = ['authorization', 'content-type', 'content-encoding', 'origin', 'access-control-request-method', 'access-control-request-headers'];
const BROWSERS = ['segment-browser', 'posthog-browser', 'mixpanel-browser', 'amplitude-browser'];
const [folder, ...wanted] = process.argv.slice(2);
let heard = [];

const server = http.createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const headers = Object.fromEntries(KEPT.filter((name) => request.headers[name]).map((name) => [name, request.headers[name]]));
  heard.push({ method: request.method, path: request.url, headers, body: Buffer.concat(pieces).toString('base64') });
  answer(request, response);
}).listen(0);

const pages = http.createServer((request, response) => {
  const path = request.url.split('?')[0];
  response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
  const file = path.endsWith('.js') ? '.' + path : './pages' + path + '.html';
  fs.readFile(new URL(file, import.meta.url), (error, bytes) => response.end(error ? '' : bytes));
}).listen(8099);

function answer(request, response) {
  const path = request.url.split('?')[0];
  if (request.headers.origin) {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '*');
  }
  if (path.startsWith('/v1/projects')) return response.end('{"integrations":{"Segment.io":{"apiKey":"lantern-web-key"}}}');
  if (path === '/2/httpapi') return response.end('{"code":200,"events_ingested":1,"payload_size_bytes":1,"server_upload_time":1}');
  if (/^\/(track|engage|groups|import)/.test(path)) return response.end(/verbose=1/.test(request.url) ? '{"status":1,"error":null}' : '1');
  if (/^\/(flags|decide|array)/.test(path)) return response.end('{"flags":{},"featureFlags":{}}');
  response.end('{"success":true}');
}

const url = 'http://127.0.0.1:' + server.address().port;
for (const name of [...Object.keys(say), ...BROWSERS].filter((one) => !wanted.length || wanted.includes(one))) {
  heard = [];
  if (say[name]) {
    await say[name](url, KEY);
  } else {
    const page = `http://localhost:8099/${name}?${server.address().port}`;
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${fs.mkdtempSync('/tmp/record-')}`, '--virtual-time-budget=12000', '--dump-dom', page];
    await promisify(execFile)('chromium', options, { timeout: 60000 });
  }
  fs.writeFileSync(`${folder}/${name}.jsonl`, heard.map((one) => JSON.stringify(one) + '\n').join(''));
  console.log(name, heard.length);
}
process.exit(0);
