// Fails when src/api/schema.d.ts is not what openapi.json says.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "waymark-api-"));
const fresh = join(folder, "schema.d.ts");
const run = spawnSync(
  "npx",
  ["--no-install", "openapi-typescript", "openapi.json", "--output", fresh, "--alphabetize"],
  {
    encoding: "utf8",
    shell: process.platform === "win32",
  },
);
const same = run.status === 0 && readFileSync(fresh, "utf8") === readFileSync("src/api/schema.d.ts", "utf8");
rmSync(folder, { recursive: true });
if (!same) {
  console.error(
    `src/api/schema.d.ts does not fit openapi.json: run \`npm run api\` in src/main/web\n${run.stderr}`,
  );
  process.exit(1);
}
