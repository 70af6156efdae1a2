/** What this SDK calls itself to the server. */
export const SDK_NAME = 'madang-js/0.1.0';
