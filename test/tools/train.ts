import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePoliticalModel } from '../../src/core/political/parse-model.ts';
import { findDataFolder, usualDataFolder } from './political-data/data-folder.ts';
import { runTool, ToolError } from './tool-error.ts';
import { buildModel, modelFile } from './train/build-model.ts';
import { calibrate } from './train/calibrate.ts';
import { crossValidate } from './train/cross-validate.ts';
import { fitWeights } from './train/fit-weights.ts';
import { loadExamples } from './train/load-examples.ts';
import { writeModelCard } from './train/model-card.ts';
import { chooseThresholds } from './train/thresholds.ts';

const help = `Makes the political model and its card again from the texts it was learnt from.

  npm run train
  npm run train -- --data DIR

  --data DIR  folder with the collected texts (default: ${usualDataFolder})
  --also SET  learns from one more set of that folder; may be given several times
  --help      this text

The same texts give the same bytes. Sets whose licence does not allow weights to be shipped are refused.
Writes src/core/political/model.json and MODEL.md beside it, and says whether anything changed.`;

const modelPath = 'src/core/political/model.json';
const cardPath = 'src/core/political/MODEL.md';
const seed = 20_261_125;

await runTool(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      also: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const dataFolder = findDataFolder(values.data);
  if (dataFolder === null) {
    throw new ToolError(
      `The collected texts are missing: ${values.data ?? usualDataFolder} holds no README.md. They are not part of the ` +
        'project; put the folder there or name it with --data DIR. The model in the package works without them.',
    );
  }
  const examples = loadExamples(dataFolder, values.also);
  console.log(`${examples.length} texts to learn from`);
  const judged = crossValidate(examples, seed);
  const calibration = calibrate(judged);
  const thresholds = chooseThresholds(judged, calibration);
  const model = buildModel(fitWeights(examples, seed), calibration, thresholds);
  const file = modelFile(model);
  parsePoliticalModel(JSON.parse(file));
  writeIfChanged(modelPath, file);
  writeIfChanged(cardPath, writeModelCard({ dataFolder, examples, judged, calibration, model, seed }));
});

function writeIfChanged(path: string, text: string): void {
  const same = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!same) writeFileSync(path, text);
  console.log(`${path}: ${same ? 'the same as before' : 'written'}`);
}
