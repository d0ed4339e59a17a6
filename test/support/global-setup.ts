/** The models are embedded before the tests run, so that tests see the models as they are. */
import { embedModels } from "../../scripts/embed-models.mjs";

export default function setup(): void {
  embedModels();
}
