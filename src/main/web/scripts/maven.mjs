// What the Maven build runs: `node scripts/maven.mjs build` and `... check`. Nothing is done when nothing changed since the
// last time, so that a start of the application stays fast. What was done is remembered in target/.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(folder, "../../../target");
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `The web page needs Node 20.19 or later, this is ${process.versions.node}: see https://nodejs.org/en/download`,
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

function files(at) {
  if (!statSync(at).isDirectory()) {
    return [at];
  }
  return readdirSync(at)
    .sort()
    .filter((name) => name !== "node_modules")
    .flatMap((name) => files(join(at, name)));
}

function hash(paths) {
  const sum = createHash("sha256").update(process.versions.node);
  for (const path of paths) {
    sum.update(relative(folder, path)).update("\0").update(readFileSync(path)).update("\0");
  }
  return sum.digest("hex");
}

function unlessDone(name, paths, result, action) {
  const stamp = join(target, `web-${name}.sha256`);
  const now = hash(paths);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now && existsSync(result)) {
    return;
  }
  action();
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, now);
}

function npm(...args) {
  const windows = process.platform === "win32";
  const run = spawnSync("npm", args, { cwd: folder, encoding: "utf8", shell: windows });
  if (run.error?.code === "ENOENT") {
    stop("The web page needs npm: sudo apt-get install npm");
  }
  if (run.status !== 0) {
    stop(`npm ${args.join(" ")} failed in src/main/web:\n${run.stdout}${run.stderr}`);
  }
}

const packages = [join(folder, "package.json"), join(folder, "package-lock.json"), join(folder, ".npmrc")];
const all = files(folder);
const tests = /\.test\.ts$/;

unlessDone("packages", packages, join(folder, "node_modules/.package-lock.json"), () => {
  console.log("Installing the web page's packages (npm ci)");
  npm("ci", "--no-progress");
});

if (process.argv[2] === "build") {
  const sources = all.filter((path) => !tests.test(path));
  unlessDone("build", sources, join(target, "classes/static/index.html"), () => {
    console.log("Building the web page");
    npm("run", "build");
  });
} else if (process.argv[2] === "check") {
  unlessDone("check", all, folder, () => {
    console.log("Checking the web page: lint, types, API types, tests");
    npm("run", "lint");
    npm("run", "typecheck");
    npm("run", "api:check");
    npm("test");
  });
} else {
  stop("node scripts/maven.mjs build|check");
}
