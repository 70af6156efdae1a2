export { joinUrlOf, TokenIssuer } from './issuer.ts';
