import { MadangCallElement } from './element.ts';

export { MadangCallElement };

if (customElements.get('madang-call') === undefined) customElements.define('madang-call', MadangCallElement);
