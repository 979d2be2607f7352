// First step of every command: installs what the lockfile says when it is not there yet, then runs a TypeScript file under Node 24.
// Plain JavaScript for Node 20 without dependencies, because nothing is installed when it starts. Never changes the lockfile.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.clounge-installed');
const wantedMajor = 24;

function stopWith(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/** What must be installed here: the lockfile's content, for this kind of machine. */
function wantedStamp() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** npm keeps a lockfile of what it put into node_modules: somebody may have run `npm ci` or `npm install` already. */
function isInstalledByHand() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = present[path];
    if (found)
      return found.version === entry.version && found.integrity === entry.integrity && found.link === entry.link;
    return entry.optional === true || entry.peer === true;
  });
}

function isInstalled() {
  let stamp = '';
  try {
    stamp = readFileSync(stampFile, 'utf8');
  } catch {
    // never installed by us
  }
  const wanted = wantedStamp();
  if (stamp === wanted) return true;
  if (!isInstalledByHand()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

/** npm as the person started it, under a Node that the installation does not replace under its feet. */
function npmCommand() {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder && !resolve(folder).startsWith(modules));
  const node = path.map((folder) => join(folder, 'node')).find(isProgram) ?? process.execPath;
  const npmScript = process.env.npm_execpath;
  const env = { ...process.env, PATH: path.join(delimiter) };
  if (npmScript?.endsWith('.js')) return { command: node, args: [npmScript], env };
  return { command: 'npm', args: [], env };
}

/** Packages whose description has arrived; folders are made long before. */
function countPackages() {
  const foldersIn = (folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  return foldersIn(modules)
    .flatMap((folder) => (folder.includes('/node_modules/@') ? foldersIn(folder) : [folder]))
    .filter((folder) => existsSync(join(folder, 'package.json'))).length;
}

async function install() {
  process.stdout.write('Installing about 1,100 packages from the lockfile (once; some minutes) …\n');
  const { command, args, env } = npmCommand();
  const started = Date.now();
  const npm = spawn(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const progress = setInterval(() => {
    const packages = countPackages();
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stdout.write(
      `  ${seconds} s${packages > 0 ? `, ${packages} packages are here` : ', asking the registry'}\n`,
    );
  }, 5000);
  const [code, problem] = await new Promise((done) => {
    npm.once('error', (error) => done([-1, error.code]));
    npm.once('close', (exit) => done([exit ?? -1, '']));
  });
  clearInterval(progress);
  if (problem === 'ENOENT')
    stopWith('npm is not on PATH; install Node.js with npm from https://nodejs.org and start again.');
  if (code !== 0)
    stopWith(
      'npm could not install the packages (its reason stands above); check the network and free disk space, and start again.',
    );
  writeFileSync(stampFile, wantedStamp());
  process.stdout.write(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/** One installation at a time, also when `npm start` and `npm test` begin together. */
async function installWhenNeeded() {
  if (isInstalled()) return;
  const lock = join(
    tmpdir(),
    `clounge-install-${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16)}`,
  );
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      break;
    } catch (error) {
      if (error.code !== 'EEXIST')
        stopWith(`The folder ${tmpdir()} cannot be written (${error.code}); make it writable and start again.`);
    }
    if (!isHeld(lock)) rmSync(lock, { recursive: true, force: true });
    await new Promise((done) => setTimeout(done, 500));
    if (isInstalled()) return;
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  if (!isInstalled()) await install();
  release();
}

function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Node 24: the one that the lockfile brings, else the one that runs this. */
function suitableNode() {
  const bundled = join(modules, '.bin/node');
  if (isProgram(bundled) && majorOf(bundled) >= wantedMajor) return bundled;
  if (Number.parseInt(process.versions.node, 10) >= wantedMajor) return process.execPath;
  return stopWith(
    `Node ${wantedMajor} is needed and there is none for ${process.platform}-${process.arch} in the packages; install Node ${wantedMajor} from https://nodejs.org and start again.`,
  );
}

function majorOf(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number.parseInt((stdout ?? '').replace('v', ''), 10) || 0;
}

/** Where this Node can, the process becomes the other program: nothing is left in between. Answers only when it cannot. */
function becomes(node, args, env) {
  if (typeof process.execve !== 'function') return false;
  process.removeAllListeners('warning');
  process.on('warning', () => undefined); // it is called experimental; when it fails, the ordinary way is taken
  process.chdir(root);
  try {
    process.execve(node, [node, ...args], env);
  } catch {
    // not on this system
  }
  return false;
}

function run(script, args) {
  const bin = join(modules, '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const node = suitableNode();
  if (becomes(node, [resolve(root, script), ...args], env)) return;
  const child = spawn(node, [resolve(root, script), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  child.once('error', (error) =>
    stopWith(`Node ${wantedMajor} cannot be started (${error.code}); run npm ci and start again.`),
  );
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (Number.parseInt(process.versions.node, 10) < 20)
  stopWith('Node 20 or newer is needed; install it from https://nodejs.org and start again.');
await installWhenNeeded();
const [script, ...args] = process.argv.slice(2);
if (script !== undefined && script !== '--install-only') run(script, args);
