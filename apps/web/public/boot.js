// Runs before the first paint, so that neither the theme nor the language flashes. Kept apart from the app and
// free of inline code, so that the page works under `script-src 'self'`.
(() => {
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null');
    } catch {
      return null;
    }
  };
  const theme = read('madang.theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const locale = read('madang.locale') ?? (navigator.language.startsWith('ko') ? 'ko' : 'en');
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  document.documentElement.lang = locale === 'en' ? 'en' : 'ko';
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#171410' : '#f6f0e4');
})();
